//! The contract's section 6: what must hold for everybody. Each function returns what breaks it.

use gozar::{
    advice::{Course, ExitPassport, Known, advise},
    interview::{Answer, CompleteAnswers},
    rulebook::{Date, ForbiddenWords, Kind, Language, Passage},
    wording::{Part, Words, document},
};

use super::{
    everyone::{Everyone, Told},
    keys::key_in,
    person::{Shown, said},
    set::Set,
};

pub type Broken = Vec<String>;

/// Property 1: Exactly one course is the type's; here: a source for everything that is said.
pub fn everything_has_a_source(everyone: &Everyone) -> Broken {
    exceptions(everyone, |answers, _| {
        let advice = everyone.advice(answers);
        let findings = advice
            .findings
            .iter()
            .all(|finding| !finding.cited.is_empty());
        let routes = advice.routes.iter().all(|route| {
            !route.cited.is_empty()
                && route
                    .cautions
                    .iter()
                    .all(|caution| !caution.cited.is_empty())
        });
        let days = advice.days().all(|(_, days)| !days.cited.is_empty());
        findings && routes && days
    })
}

/// Property 2: Three places are never a way out.
pub fn three_places_are_to_be_avoided(everyone: &Everyone) -> Broken {
    exceptions(everyone, |_, told| {
        let named = |id: &str| ["iraq", "afghanistan", "pakistan-border"].contains(&id);
        let mut routes = told
            .routes
            .iter()
            .filter(|(crossing, _)| named(crossing.as_str()));
        routes.all(|(_, passage)| *passage == Passage::Avoid)
    })
}

/// Property 3: Who holds Iranian papers is never taken for a foreigner, nor told to show a US passport.
pub fn iranian_papers_never_mean_to_leave_as_a_foreigner(everyone: &Everyone) -> Broken {
    let mut broken = exceptions(everyone, |answers, told| {
        !said(answers, "iranian", "yes")
            || (told.exit_passport != Some(ExitPassport::AsEntered)
                && !everyone.may_be_told(told, "us-passport-at-exit"))
    });
    broken.extend(says_to_some(
        everyone,
        |answers| said(answers, "iranian", "yes"),
        SHOW_US_PASSPORT,
    ));
    broken
}

/// Property 4: What applies without knowing applies for every way of knowing; what applies for some way
/// of knowing applies or may apply.
pub fn not_knowing_neither_claims_nor_hides(everyone: &Everyone) -> Broken {
    exceptions(everyone, |answers, unsure| {
        let mut unsure_of = answers
            .answers()
            .iter()
            .filter(|(id, _)| said(answers, id.as_str(), "unknown"));
        unsure_of.all(|(id, _)| {
            let question = everyone.edition.question(id).expect("it was asked");
            // Also where knowing opens a question more.
            Answer::all(question).into_iter().all(|answer| {
                let knowing = everyone.find_all(&answers.answers().with(id, answer));
                knowing.iter().all(|knowing| {
                    unsure.certain.is_within(&knowing.certain)
                        && knowing.certain.is_within(&unsure.possible)
                })
            })
        })
    })
}

/// Property 5: As days pass, nothing is better known, and no route rises.
pub fn age_only_makes_more_cautious(everyone: &Everyone) -> Broken {
    let mut broken = Broken::new();
    for course in Course::ALL {
        let (answers, _) = everyone
            .people
            .iter()
            .find(|(_, told)| told.course == course)
            .expect("every course is somebody's");
        let on = |today: Date| {
            let advice = advise(&everyone.edition, answers, today);
            let findings = advice.findings.iter().map(|finding| finding.known);
            let routes = advice.routes.iter().map(|route| route.known);
            let stays = advice.days().map(|(_, days)| days.known);
            let order: Vec<Passage> = advice.routes.iter().map(|route| route.passage).collect();
            (
                findings.chain(routes).chain(stays).collect::<Vec<Known>>(),
                order,
            )
        };
        // From the day for which the edition is named; whatever the rows say of it.
        let named_for = Date::parse(everyone.edition.id.as_str()).expect("editions are days");
        let (mut known_before, order) = on(named_for);
        for day in 1..=800 {
            let today = named_for.plus_days(day);
            let (known, order_today) = on(today);
            if order_today != order
                || known
                    .iter()
                    .zip(&known_before)
                    .any(|(now, before)| now < before)
            {
                broken.push(format!("{today}: {}", Shown(answers)));
                break;
            }
            known_before = known;
        }
    }
    broken
}

/// Property 6: The risks of a dual national include those of the same person as a US citizen only.
pub fn a_second_nationality_never_takes_a_risk_away(everyone: &Everyone) -> Broken {
    // This one is about the desk at which a US passport would be shown.
    let risks = everyone
        .findings(|rule| rule.kind == Kind::Risk && rule.id.as_str() != "us-passport-at-exit");
    exceptions(everyone, |single, told_single| {
        if !said(single, "us", "citizen") || !said(single, "iranian", "no") {
            return true;
        }
        let to = |id: &str, choice: &str| {
            let question = everyone.edition.question(&id.into()).expect("it is asked");
            (
                question.id.clone(),
                Answer::to(question, &[choice.into()]).expect("a choice"),
            )
        };
        let changes = [
            to("iranian", "yes"),
            to("iranian_passport", "valid"),
            to("exit_limits", "none"),
        ];
        let dual = changes
            .into_iter()
            .fold(single.answers().clone(), |answers, (id, answer)| {
                answers.with(&id, answer)
            });
        let told_dual = everyone.find(&dual).expect("nothing is left to ask");
        told_single
            .certain
            .and(&risks)
            .is_within(&told_dual.certain)
            && told_single
                .possible
                .and(&risks)
                .is_within(&told_dual.possible)
    })
}

/// Property 7: A way that needs a permission says whom to ask, and never stands above the ways named open.
pub fn a_way_by_permission_says_whom_to_ask(everyone: &Everyone) -> Broken {
    exceptions(everyone, |answers, told| {
        let ways = [
            ("turkmenistan", "turkmenistan", "ask-ashgabat"),
            ("azerbaijan", "azerbaijan", "ask-baku"),
            ("astara-astara", "azerbaijan", "ask-baku"),
        ];
        let asked = ways.iter().all(|(way, permission, ask)| {
            let needs = told.routes.iter().any(|(crossing, passage)| {
                crossing.as_str() == *way && *passage != Passage::NamedOpen
            });
            let held = said(answers, "permission", permission);
            !needs || held || everyone.is_told(told, ask)
        });
        asked
            && told
                .routes
                .is_sorted_by_key(|(_, passage)| *passage != Passage::NamedOpen)
    })
}

/// Property 8: Who cannot move is not told to set out.
pub fn who_cannot_move_is_not_told_to_set_out(everyone: &Everyone) -> Broken {
    let mut broken = exceptions(everyone, |answers, told| {
        !said(answers, "move", "no")
            || (told.course == Course::Shelter && !everyone.may_be_told(told, "own-plan"))
    });
    broken.extend(says_to_some(
        everyone,
        |answers| said(answers, "move", "no"),
        SET_OUT,
    ));
    broken
}

/// Property 9: Nothing that is said promises what nobody can promise, and no key shows in its place.
pub fn nothing_promises(everyone: &Everyone) -> Broken {
    let forbidden =
        ForbiddenWords::load(&gozar::rulebook::Files::written()).expect("the build read it");
    texts(
        everyone,
        |_| true,
        |language, _, text| {
            // Addresses are the sources' own, not words of ours.
            let mut own = text.lines().filter(|line| !line.contains("://"));
            own.find_map(|line| {
                let promise = forbidden
                    .found_in(&language.tag, "", line)
                    .map(str::to_owned);
                promise.or_else(|| key_in(line).map(str::to_owned))
            })
        },
    )
}

/// Property 10: A rule that never speaks, or two choices that nothing tells apart, are mistakes.
pub fn everything_changes_something(editions: &[&Everyone]) -> Broken {
    let mut broken = Broken::new();
    for rule in editions.iter().flat_map(|everyone| &everyone.edition.rules) {
        let speaks = |everyone: &&Everyone| {
            let mut people = everyone.people.iter();
            people.any(|(_, told)| everyone.may_be_told(told, rule.id.as_str()))
        };
        if !editions.iter().any(speaks) {
            broken.push(format!("{} never speaks", rule.id));
        }
    }
    for question in editions[0].edition.questions.iter() {
        // Places inside the country differ by distance: `tests/places.rs`.
        let choices: Vec<_> = question.all_choices().take(8).collect();
        for (index, one) in choices.iter().enumerate() {
            for other in &choices[index + 1..] {
                let to = |choice: &gozar::rulebook::ChoiceId| {
                    Answer::to(question, std::slice::from_ref(choice)).expect("its own choice")
                };
                let (with_one, with_other) = (to(one), to(other));
                let told_apart = |everyone: &&Everyone| {
                    everyone.people.iter().any(|(answers, told)| {
                        let answers = answers.answers();
                        answers.get(&question.id) == Some(&with_one)
                            && everyone
                                .changed(answers, &question.id, with_other.clone())
                                .is_none_or(|changed| *changed != *told)
                    })
                };
                let places = question.id.as_str() == "place"
                    && !["outside", "crossed"].contains(&one.as_str());
                if !places && !editions.iter().any(told_apart) {
                    broken.push(format!("{}: {one} and {other} mean the same", question.id));
                }
            }
        }
    }
    broken
}

/// Property 11: Nobody is told to use a document that is expired or absent, nor what to carry or hide.
pub fn no_document_is_used_that_is_not_there(everyone: &Everyone) -> Broken {
    let mut broken = exceptions(everyone, |answers, told| {
        let valid = |question| said(answers, question, "valid");
        let days_without = told.entries.iter().any(|(passport, holding, days)| {
            let held = match passport.as_str() {
                "us" => valid("us_passport"),
                "iranian" => valid("iranian_passport"),
                _ => said(answers, "third", "yes"),
            };
            (!held || holding != "valid") && days.iter().any(Option::is_some)
        });
        let iranian = told.exit_passport == Some(ExitPassport::Iranian)
            || everyone.may_be_told(told, "exit-on-iranian-passport");
        !days_without && (!iranian || valid("iranian_passport"))
    });
    broken.extend(says_to_some(everyone, |_| true, CARRY_OR_HIDE));
    broken
}

/// Property 12: No route stands anywhere without its passage, its condition and its day.
pub fn no_route_stands_without_its_condition(everyone: &Everyone) -> Broken {
    texts(
        everyone,
        |_| true,
        |language, answers, text| {
            let words = Words { language };
            let (permission, avoid) = match language.tag.as_str() {
                "en" => ("permission", "Do not go"),
                "fa" => ("اجازه", "نروید"),
                other => panic!("how is it said in {other}?"),
            };
            let advice = everyone.advice(answers);
            let routes = &advice.routes;
            let bare = routes.iter().find(|route| {
                let start = format!("- {}: ", words.phrase(&route.crossing.id.key()));
                // An action can begin with the same name.
                let mut lines = text.lines().filter(|line| line.starts_with(&start));
                !lines.any(|line| {
                    line.contains(&words.day(route.as_of))
                        && match route.passage {
                            Passage::NamedOpen => true,
                            Passage::ByPermission | Passage::ByCase => line.contains(permission),
                            Passage::Avoid => line.contains(avoid),
                        }
                })
            });
            let drawn = document(words, &advice, &[]);
            let parts = drawn
                .sections
                .iter()
                .flat_map(|section| section.parts.iter());
            let drawn = parts.map(|part| match part {
                Part::Routes(rows) => rows.len(),
                Part::Title(_)
                | Part::Sentence(_)
                | Part::Lines(_)
                | Part::OfOneSource(_)
                | Part::Signs(_)
                | Part::Map(_)
                | Part::Sources(_) => 0,
            });
            bare.map(|route| route.crossing.id.to_string())
                .or((drawn.sum::<usize>() != routes.len())
                    .then(|| "a route is not drawn".to_owned()))
        },
    )
}

/// Words that would tell somebody to show a US passport, in the texts of each language.
const SHOW_US_PASSPORT: &[&str] = &[
    "show your us passport",
    "show the us passport",
    "use your us passport",
    "leave on your us passport",
    "leave on the us passport",
    "گذرنامهٔ آمریکایی خود را نشان دهید",
    "گذرنامهٔ آمریکایی‌تان را نشان دهید",
    "با گذرنامهٔ آمریکایی خارج شوید",
];
const SET_OUT: &[&str] = &[
    "leave iran now",
    "leave now",
    "go to the border.",
    "set out now",
    "همین حالا خارج شوید",
    "به سوی مرز بروید",
    "همین حالا راه بیفتید",
];
const CARRY_OR_HIDE: &[&str] = &[
    "carry your",
    "carry the",
    "hide your",
    "hide the",
    "leave your passport",
    "پنهان کنید",
    "همراه ببرید",
    "مخفی کنید",
];

fn says_to_some(
    everyone: &Everyone,
    to: impl Fn(&CompleteAnswers) -> bool,
    never: &[&str],
) -> Broken {
    texts(everyone, to, |_, _, text| {
        let text = text.to_lowercase();
        never
            .iter()
            .find(|words| text.contains(**words))
            .map(|words| (*words).to_owned())
    })
}

/// What is wrong with the full text that people are given. A text is put together of the same
/// parts for all, so that a few people for each set of findings see every part.
fn texts(
    everyone: &Everyone,
    to: impl Fn(&CompleteAnswers) -> bool,
    wrong: impl Fn(&Language, &CompleteAnswers, &str) -> Option<String>,
) -> Broken {
    let (mut seen_possible, mut seen_certain) = (Set::default(), Set::default());
    let mut broken = Broken::new();
    let people = everyone.people.iter().filter(|(answers, _)| to(answers));
    for (index, (answers, told)) in people.enumerate() {
        let known =
            told.possible.is_within(&seen_possible) && told.certain.is_within(&seen_certain);
        if known && index % 499 != 0 {
            continue;
        }
        seen_possible.add(&told.possible);
        seen_certain.add(&told.certain);
        for language in &everyone.languages {
            let text = everyone.everything_said(answers, language);
            if let Some(wrong) = wrong(language, answers, &text) {
                broken.push(format!("{wrong:?} to {}", Shown(answers)));
            }
            if broken.len() == 3 {
                return broken;
            }
        }
    }
    broken
}

fn exceptions(everyone: &Everyone, holds: impl Fn(&CompleteAnswers, &Told) -> bool) -> Broken {
    everyone
        .people
        .iter()
        .filter(|(answers, told)| !holds(answers, told))
        .take(3)
        .map(|(answers, _)| Shown(answers).to_string())
        .collect()
}

/// How many people each rule speaks to, a line each.
pub fn reach(everyone: &Everyone) -> Vec<String> {
    let mut lines = vec![format!("people: {}", everyone.people.len())];
    for (index, rule) in everyone.edition.rules.iter().enumerate() {
        let told = everyone.people.iter().map(|(_, told)| told);
        let applies = told.clone().filter(|told| told.certain.has(index)).count();
        let possible = told.filter(|told| told.possible.has(index)).count();
        lines.push(format!(
            "{}: applies to {applies}, may apply to {}",
            rule.id,
            possible - applies
        ));
    }
    lines
}
