//! Words that a reader in a hurry takes in: how long sentences and choices are, in every language, and how hard
//! the English of the answer is. What is never said stands in `forbidden_words.json`.

mod support;

use gozar::{
    rulebook::Language,
    wording::{Part, Words, document},
};

use support::{
    SHIPPED, language, october,
    people::{CROSSED, DUAL, UNSURE, US_ONLY, WIFE},
};

const CHOICE: usize = 15;

/// Words of a sentence, on average and at most: where somebody reads first, and everywhere else.
const ENGLISH: [(f64, usize); 2] = [(10.0, 20), (14.0, 25)];
const PERSIAN: [(f64, usize); 2] = [(12.0, 22), (16.0, 28)];

/// Short forms, first screens, questions and outputs.
const READ_FIRST: &[&str] = &[
    "short", "obstacle", "title", "row", "question", "choice", "start", "output", "card", "spoken",
    "memory", "brief",
];

#[test]
fn sentences_are_short() {
    for (tag, limits) in [("en", ENGLISH), ("fa", PERSIAN)] {
        assert_eq!(long_sentences(language(tag), limits), Vec::<String>::new());
    }
}

#[test]
fn a_long_sentence_is_seen() {
    let mut language = language("en").clone();
    let long = ["word"; 21].join(" ");
    language.phrases = language.phrases.with("short.detention", &long);
    assert_eq!(
        long_sentences(&language, ENGLISH),
        [format!("short.detention: {long}")]
    );
}

/// A short form is one sentence of fifteen words.
#[test]
fn a_short_form_is_short() {
    for language in &SHIPPED.languages {
        let phrases = language.phrases.iter();
        let shorts = phrases.filter(|(key, _)| key.is_of("short"));
        for (key, short) in shorts {
            let count = short.split_whitespace().count();
            assert!(count <= 15, "{key} has {count} words: {short}");
        }
    }
}

fn long_sentences(language: &Language, limits: [(f64, usize); 2]) -> Vec<String> {
    let mut long = Vec::new();
    for (first, (mean, longest)) in [true, false].into_iter().zip(limits) {
        let phrases = language.phrases.iter().filter(|(key, _)| {
            let read_first = READ_FIRST.iter().any(|kind| key.is_of(kind));
            read_first == first && !key.is_of("source")
        });
        let mut counts = Vec::new();
        for (key, phrase) in phrases {
            for sentence in sentences(phrase) {
                let count = sentence.split_whitespace().count();
                counts.push(count);
                if count > longest {
                    long.push(format!("{key}: {sentence}"));
                }
            }
        }
        let sum: usize = counts.iter().sum();
        #[expect(clippy::cast_precision_loss, reason = "a few thousand words")]
        let found = sum as f64 / counts.len() as f64;
        if found > mean {
            long.push(format!("{found} words a sentence"));
        }
    }
    long
}

/// Up to where a reader takes breath.
fn sentences(phrase: &str) -> Vec<&str> {
    let ends = |letter: char| ".!?؟;؛:".contains(letter);
    let mut sentences = Vec::new();
    let mut start = 0;
    for (index, letter) in phrase.char_indices() {
        let next = index + letter.len_utf8();
        if ends(letter)
            && phrase[next..]
                .chars()
                .next()
                .is_none_or(char::is_whitespace)
        {
            sentences.push(&phrase[start..next]);
            start = next;
        }
    }
    sentences.push(&phrase[start..]);
    sentences.retain(|sentence| !sentence.trim().is_empty());
    sentences
}

/// Flesch and Kincaid: school years that it takes to read the answer and what everybody needs.
#[test]
fn the_answer_is_read_after_five_years_of_school() {
    let english = language("en");
    for who in [DUAL, US_ONLY, WIFE, CROSSED, UNSURE] {
        let edition = october();
        let advice = who.told(&edition, edition.as_of);
        let document = document(Words { language: english }, &advice, &[]);
        let mut said = vec![document.answer.title.clone()];
        said.extend(
            document
                .answer
                .obstacles
                .iter()
                .map(|stop| stop.name.clone()),
        );
        said.extend(document.answer.rows.iter().map(|row| row.said.clone()));
        for section in document
            .sections
            .iter()
            .filter(|section| !section.kind.is_folded())
        {
            said.push(section.title.clone());
            for part in section.parts.iter() {
                match part {
                    Part::Title(text) | Part::Sentence(text) => said.push(text.clone()),
                    Part::Lines(lines) => said.extend(lines.iter().map(|line| line.short.clone())),
                    Part::Routes(cards) => said.extend(
                        cards
                            .iter()
                            .flat_map(|card| [card.name.clone(), card.passage_name.clone()]),
                    ),
                    Part::OfOneSource(_) | Part::Map(_) | Part::Signs(_) | Part::Sources(_) => {}
                }
            }
        }
        let grade = grade(&said);
        assert!(grade <= 5.0, "{grade}: {who}");
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few hundred words")]
fn grade(said: &[String]) -> f64 {
    let sentences: Vec<&str> = said.iter().flat_map(|text| sentences(text)).collect();
    let words = sentences
        .iter()
        .flat_map(|sentence| sentence.split_whitespace());
    let words: Vec<&str> = words
        .filter(|word| word.chars().any(|letter| letter.is_ascii_alphabetic()))
        .collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let (of_sentences, of_words) = (sentences.len() as f64, words.len() as f64);
    0.39 * of_words / of_sentences + 11.8 * syllables as f64 / of_words - 15.59
}

/// Runs of vowels, without a silent e at the end. Names are known to whoever lives there, however long.
fn syllables(word: &str) -> usize {
    const NAME: usize = 2;
    if word.starts_with(char::is_uppercase) {
        return NAME;
    }
    let letters: String = word
        .to_lowercase()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .collect();
    let vowel = |letter: char| "aeiouy".contains(letter);
    let runs = letters
        .split(|letter| !vowel(letter))
        .filter(|run| !run.is_empty())
        .count();
    let silent = letters.ends_with('e') && !letters.ends_with("le");
    runs.saturating_sub(usize::from(silent && runs > 1)).max(1)
}

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
