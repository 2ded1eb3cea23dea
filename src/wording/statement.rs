//! Statements that were compared, in words.

use crate::{
    advice::{Certainty, Course, Difference, ExitPassport, Statement},
    rulebook::{Claim, CrossingId, Phrase, StayRow},
};

use super::{Words, direction::isolated};

/// What is said now, or was said last.
pub(super) fn statement(words: Words, statement: Statement) -> String {
    match statement {
        Statement::Course(course) => words.say(match course {
            Course::Outside => Phrase::BecomesOutside,
            Course::Crossed => Phrase::BecomesCrossed,
            Course::Shelter => Phrase::BecomesShelter,
            Course::ShelterOrLeave => Phrase::BecomesShelterOrLeave,
            Course::LeaveByLand => Phrase::BecomesLeaveByLand,
        }),
        Statement::ExitPassport(passport) => words.say(match passport {
            ExitPassport::Iranian => Phrase::BecomesIranian,
            ExitPassport::IranianLacking => Phrase::BecomesIranianLacking,
            ExitPassport::Undecided => Phrase::BecomesUndecided,
            ExitPassport::AsEntered => Phrase::BecomesAsEntered,
        }),
        Statement::Route(crossing, passage) => {
            let crossing = words.phrase(&crossing.key());
            let passage = words.phrase(&passage.name_key());
            words.fill(Phrase::Pair, &[("topic", &crossing), ("answer", &passage)])
        }
        Statement::Permission(crossing) => {
            permission(words, Phrase::BecomesPermissionInHand, crossing)
        }
        Statement::Caution(row) => words.phrase(&row.key()),
        Statement::Stay(row) => {
            let days = isolated(&words.number(row.days));
            stay(words, Phrase::BecomesStay, row, &[("days", &days)])
        }
        Statement::Finding(rule, _) => words.phrase(&rule.key()),
    }
}

/// What would become of it.
pub(super) fn becomes(words: Words, difference: &Difference) -> String {
    if let Statement::Finding(rule, _) = difference.told().statement {
        let obstacle = words.phrase(&rule.id.obstacle_key());
        let after = difference.after().map(|told| told.statement);
        let phrase = match after {
            Some(Statement::Finding(_, Some(Certainty::MayApply))) => {
                Phrase::BecomesPossibleObstacle
            }
            Some(_) => Phrase::BecomesObstacle,
            None => Phrase::BecomesNoObstacle,
        };
        return words.fill(phrase, &[("obstacle", &obstacle)]);
    }
    match difference {
        Difference::Ended(told) => match told.statement {
            Statement::Permission(crossing) => {
                permission(words, Phrase::BecomesPermissionLacking, crossing)
            }
            Statement::Stay(row) => stay(words, Phrase::BecomesNoStay, row, &[]),
            Statement::Course(_)
            | Statement::ExitPassport(_)
            | Statement::Route(..)
            | Statement::Caution(_)
            | Statement::Finding(..) => statement(words, told.statement),
        },
        Difference::Began(_) | Difference::Changed { .. } | Difference::Renewed { .. } => {
            statement(words, difference.told().statement)
        }
    }
}

fn permission(words: Words, phrase: Phrase, crossing: &CrossingId) -> String {
    let crossing = words.phrase(&crossing.key());
    words.fill(phrase, &[("crossing", &crossing)])
}

fn stay(words: Words, phrase: Phrase, row: &StayRow, more: &[(&str, &str)]) -> String {
    let country = words.phrase(&row.country.key());
    let passport = words.phrase(&row.passport.key());
    let fillings = [("country", country.as_str()), ("passport", &passport)];
    words.fill(phrase, &[&fillings, more].concat())
}
