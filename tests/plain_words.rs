//! Words that a reader in a hurry takes in: how long sentences and choices are, in every language.

mod support;

use gozar::rulebook::Language;

use support::SHIPPED;

const CHOICE: usize = 15;

#[test]
fn a_choice_is_read_at_once() {
    for language in &SHIPPED.languages {
        assert_eq!(long_choices(language), Vec::<String>::new());
    }
}

#[test]
fn a_long_choice_is_seen() {
    let mut language = SHIPPED.languages[0].clone();
    let long = ["word"; CHOICE + 1].join(" ");
    language.phrases = language.phrases.with("choice.third.yes", &long);
    assert_eq!(long_choices(&language), [long]);
}

fn long_choices(language: &Language) -> Vec<String> {
    let questions = SHIPPED.questions.iter();
    let phrases = questions.flat_map(|question| {
        let choices = question.all_choices();
        choices.map(|choice| {
            let key = question.id.choice_key(choice);
            language.phrases.say(&key).to_owned()
        })
    });
    phrases
        .filter(|phrase| phrase.split_whitespace().count() > CHOICE)
        .collect()
}
