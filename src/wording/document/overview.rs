//! What stands above everything else: where it leads, how old that is, what to do now.

use crate::{
    advice::{Advice, Course, ExitPassport, Known},
    rulebook::{Date, Phrase},
};

use super::super::{Words, obstacles::obstacles};

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

/// What holds this person back on every way, if anything does.
pub(super) fn obstacles_line(words: Words, advice: &Advice) -> Option<String> {
    let obstacles = obstacles(words, advice, usize::MAX)?;
    Some(words.fill(Phrase::Obstacles, &[("obstacles", &obstacles)]))
}

/// What to do now, in one sentence.
pub(super) fn next(words: Words, advice: &Advice) -> String {
    words.say(match advice.course {
        Course::Outside => Phrase::NextOutside,
        Course::Crossed => Phrase::NextCrossed,
        Course::Shelter => Phrase::NextShelter,
        Course::ShelterOrLeave => Phrase::NextShelterOrLeave,
        Course::LeaveByLand if advice.obstacles_everywhere().next().is_some() => {
            Phrase::NextObstacles
        }
        Course::LeaveByLand => Phrase::NextLeaveByLand,
    })
}

pub(super) fn edition(words: Words, advice: &Advice) -> String {
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
        Some(day) => {
            let searched = words.fill(Phrase::Searched, &[("day", &words.day(day))]);
            format!("{line} {searched}")
        }
        None => line,
    }
}

/// How old the list of open crossings is, in words that grow with the age.
pub(super) fn age(words: Words, advice: &Advice) -> String {
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

/// How old something of a day is, where the clock can tell.
pub(crate) fn age_of(words: Words, advice: &Advice, day: Date) -> String {
    if advice.clock_wrong {
        return words.say(Phrase::AgeNotCounted);
    }
    words.age(advice.today.days_since(day))
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
