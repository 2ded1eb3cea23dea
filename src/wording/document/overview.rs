//! What stands above everything else: where it leads, how old that is, what to do now.

use crate::{
    advice::{Advice, Course, ExitPassport, Known},
    rulebook::Phrase,
};

use super::{super::Words, age::age_of, chip::sign, shape::Part};

/// Where it leads, in one sentence.
pub(crate) fn course(words: Words, advice: &Advice) -> String {
    let phrase = match advice.course {
        Course::Outside => Phrase::CourseOutside,
        Course::Crossed => Phrase::CourseCrossed,
        Course::Shelter => Phrase::CourseShelter,
        Course::ShelterOrLeave => Phrase::CourseShelterOrLeave,
        Course::LeaveByLand => Phrase::CourseLeaveByLand,
    };
    let day = words.day(advice.as_of);
    let age = age_of(words, advice, advice.as_of);
    words.fill(phrase, &[("day", &day), ("age", &age)])
}

/// Of which day these notes are, how old the list of crossings is, and what the signs stand for.
pub(super) fn edition<'a>(words: Words, advice: &Advice) -> Vec<Part<'a>> {
    let signs = [Known::Current, Known::Ageing, Known::NotKnown];
    let signs = signs.map(|known| (known, words.say(sign(known))));
    vec![
        Part::Sentence(age(words, advice)),
        Part::Sentence(edition_line(words, advice)),
        Part::Sentence(words.say(Phrase::RoutesOrder)),
        Part::Signs(signs.into()),
    ]
}

fn edition_line(words: Words, advice: &Advice) -> String {
    let day = words.day(advice.as_of);
    let issued = words.day(advice.issued);
    let today = words.day(advice.today);
    let mut fillings = vec![("day", day.as_str()), ("today", &today)];
    let phrase = if advice.issued == advice.as_of {
        Phrase::EditionOfDay
    } else {
        fillings.push(("issued", &issued));
        Phrase::EditionLine
    };
    let line = words.fill(phrase, &fillings);
    match advice.searched {
        Some(day) => format!("{line} {}", words.searched(day)),
        None => line,
    }
}

/// How old the list of open crossings is, in words that grow with the age.
fn age(words: Words, advice: &Advice) -> String {
    if advice.clock_wrong {
        let day = words.day(advice.as_of);
        let today = words.day(advice.today);
        return words.fill(Phrase::AgeClockWrong, &[("day", &day), ("today", &today)]);
    }
    let Some(newest) = advice.newest_open() else {
        return words.say(Phrase::AgeNoRoutes);
    };
    let phrase = match newest.known {
        Known::Current => Phrase::AgeCurrent,
        Known::Ageing => Phrase::AgeAgeing,
        Known::NotKnown | Known::ClockWrong => Phrase::AgeNotKnown,
    };
    let day = words.day(newest.as_of);
    let age = age_of(words, advice, newest.as_of);
    words.fill(phrase, &[("day", &day), ("age", &age)])
}

/// The document that counts at the Iranian desk, in a few words; none for who has left.
pub(crate) fn exit_document(words: Words, advice: &Advice) -> Option<String> {
    let document = match advice.exit_passport? {
        ExitPassport::Iranian => Phrase::DocumentIranian,
        ExitPassport::IranianLacking => Phrase::DocumentIranianLacking,
        ExitPassport::Undecided => Phrase::DocumentUndecided,
        ExitPassport::AsEntered => Phrase::DocumentAsEntered,
    };
    Some(words.say(document))
}
