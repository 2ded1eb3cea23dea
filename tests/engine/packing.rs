//! What is packed is what was written.

use gozar::{
    built_in,
    rulebook::{Phrasebook, Rulebook},
};

use crate::support::small::SMALL;

#[test]
fn what_is_packed_is_unpacked_again() {
    let packed = SMALL.pack().expect("it can be packed");
    assert_eq!(Rulebook::unpack(&packed).as_ref(), Some(&*SMALL));
    assert_eq!(Rulebook::unpack(&packed[..packed.len() / 2]), None);
}

#[test]
fn what_is_built_in_is_what_was_written() {
    assert_eq!(built_in::rulebook(), Rulebook::written());
}

#[test]
fn phrases_of_one_language_alone_are_not_packed() {
    let mut rulebook = SMALL.clone();
    let phrases = &mut rulebook.languages[0].phrases;
    *phrases = phrases.with("finding.wind", "Wind.");
    let refused = rulebook.pack().expect_err("a key is missing in the other");
    assert_eq!(refused, "text/fa.json has other keys");
}

/// One byte holds ASCII and so many letters more.
#[test]
fn an_alphabet_fills_a_byte_to_the_last_letter() {
    let with_letters = |count| {
        let letters: String = ('\u{4e00}'..).take(count).collect();
        let mut rulebook = SMALL.clone();
        let phrases = &mut rulebook.languages[0].phrases;
        let plain = phrases.iter().map(|(key, _)| (key.clone(), "x".to_owned()));
        *phrases = plain
            .collect::<Phrasebook>()
            .with("finding.storm", &letters);
        rulebook
    };
    let full = with_letters(128);
    let packed = full.pack().expect("a byte holds them");
    assert_eq!(Rulebook::unpack(&packed), Some(full));
    let refused = with_letters(129).pack().expect_err("one too many");
    assert!(
        refused.starts_with("text/en.json: 129 letters"),
        "{refused}"
    );
}
