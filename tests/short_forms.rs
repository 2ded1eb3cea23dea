//! The shorter forms: what must hold of them for everybody.

mod support;

use std::collections::HashSet;

use gozar::{
    advice::{Advice, Route},
    rulebook::{Passage, Phrase},
    wording::{SPOKEN_LETTERS, Words, card, memory, spoken},
};

use support::{SHIPPED, everyone::Everyone, keys::key_in, person::Shown};

/// What would tell who carries the card. Names of places stand as they are.
const TELLING: &[&str] = &[
    "US ",
    "U.S",
    "United States",
    "America",
    "citizen",
    "nationality",
    "dual",
    "embassy",
    "Iranian",
    "green card",
    "Your ",
    "your ",
    "آمریکا",
    "ایالات متحده",
    "شهروند",
    "تابعیت",
    "تبعه",
    "سفارت",
    "ایرانی",
    "گرین",
    "پاسخ",
];
const LINES_TO_COPY: usize = 8;
/// A minute, at 130 words a minute.
const SPOKEN_WORDS: usize = 130;

struct Told<'s> {
    everyone: &'s Everyone,
    words: Words<'s>,
    advice: &'s Advice<'s>,
    card: Vec<String>,
    short: String,
    kept: Vec<(String, String)>,
}

/// What must hold; each tells what is wrong.
const CHECKS: &[fn(&Told) -> Option<String>] = &[
    the_card_tells_nothing_of_who_carries_it,
    the_card_is_copied_in_eight_lines,
    the_short_text_is_read_in_a_thousand_letters,
    no_key_stands_in_its_place,
    no_way_stands_without_its_day,
    no_way_stands_without_its_warnings,
    days_come_before_what_can_wait,
    what_was_left_out_is_said,
    who_has_ways_has_three_things_to_keep_in_mind,
];

/// The forms are put together of these alone, so that one person for each stands for everybody.
fn what_is_told(everyone: &Everyone, told: &support::everyone::Told) -> String {
    let holding = everyone.findings(|rule| rule.obstacle.is_some());
    let held = (told.possible.and(&holding), told.certain.and(&holding));
    let (course, desk) = (told.course, told.exit_passport);
    format!(
        "{course:?} {desk:?} {:?} {:?} {held:?}",
        told.routes, told.entries
    )
}

/// Everybody in the edition that the page shows, some in each of the others.
#[test]
fn the_shorter_forms_keep_their_promises_for_everybody() {
    for row in &SHIPPED.editions {
        let everyone = Everyone::shipped(row.id.as_str());
        let mut seen = HashSet::new();
        let everybody = row.id == SHIPPED.newest().id;
        for (answers, told) in everyone
            .people
            .iter()
            .step_by(if everybody { 1 } else { 97 })
        {
            if !seen.insert(what_is_told(&everyone, told)) {
                continue;
            }
            let advice = everyone.advice(answers);
            for language in &everyone.languages {
                let words = Words { language };
                let told = Told {
                    everyone: &everyone,
                    words,
                    advice: &advice,
                    card: card(words, &advice),
                    short: spoken(words, &advice),
                    kept: memory(words, &advice),
                };
                for check in CHECKS {
                    if let Some(wrong) = check(&told) {
                        panic!(
                            "{wrong}\nto {} in {} of {}",
                            Shown(answers),
                            language.tag,
                            row.id
                        );
                    }
                }
            }
        }
    }
}

fn the_card_tells_nothing_of_who_carries_it(told: &Told) -> Option<String> {
    let card = told.card.join("\n") + "\n";
    let telling = TELLING.iter().find(|words| card.contains(**words));
    telling.map(|words| format!("{words:?} stands in\n{card}"))
}

fn the_card_is_copied_in_eight_lines(told: &Told) -> Option<String> {
    let lines = &told.card;
    (lines.len() > LINES_TO_COPY).then(|| lines.join("\n"))
}

fn the_short_text_is_read_in_a_thousand_letters(told: &Told) -> Option<String> {
    let short = &told.short;
    let letters = short.chars().count();
    let words = short.split_whitespace().count();
    let long = letters > SPOKEN_LETTERS || SPOKEN_LETTERS > 1000 || words > SPOKEN_WORDS;
    long.then(|| format!("{letters} letters, {words} words:\n{short}"))
}

fn no_key_stands_in_its_place(told: &Told) -> Option<String> {
    let kept = told.kept.iter();
    let kept = kept.flat_map(|(question, answer)| [question, answer]);
    let mut all = told.card.iter().chain(kept).chain([&told.short]);
    all.find_map(|form| key_in(form).map(|key| format!("{key} stands in\n{form}")))
}

/// As each form calls a way: crossings by themselves, the rest by their country.
fn name(told: &Told, route: &Route) -> String {
    let words = told.words;
    let is_point = route.crossing.point.is_some();
    words.phrase(&if is_point || route.passage == Passage::Avoid {
        route.crossing.id.key()
    } else {
        route.crossing.country.key()
    })
}

/// Over the telephone a crossing is called by its name on the side that is left.
fn short_name(told: &Told, route: &Route) -> String {
    match route.crossing.point {
        Some(_) => told.words.phrase(&route.crossing.id.brief_key()),
        None => name(told, route),
    }
}

/// The ways that ask for a permission may be left out where that is said.
fn may_be_left_out(told: &Told, route: &Route, short: &str) -> bool {
    let asks = matches!(route.passage, Passage::ByPermission | Passage::ByCase);
    let words = told.words;
    asks && short.contains(&words.say(Phrase::SpokenLeftAsking))
}

/// Every way stands in a line that names its passage's day.
fn no_way_stands_without_its_day(told: &Told) -> Option<String> {
    let words = told.words;
    let (card, short) = (&told.card, &told.short);
    told.advice.routes.iter().find_map(|route| {
        let name = name(told, route);
        let tells = |line: &str, day: &str| line.contains(day) && line.contains(&name);
        let (day, short_day) = (words.day(route.as_of), words.short_day(route.as_of));
        let short_day = unmarked(&short_day);
        let spoken = short_name(told, route);
        let everywhere = card.iter().any(|line| tells(line, &day))
            && (short
                .lines()
                .any(|line| line.contains(&short_day) && line.contains(&spoken))
                || may_be_left_out(told, route, short));
        (!everywhere).then(|| format!("{}: {card:?}\n{short}", route.crossing.id))
    })
}

/// Whoever has no full notes at hand would take a way for open that is warned of, or that was reported
/// shut since. So the warnings stand with the name itself, wherever that stands. Read from the rows.
fn no_way_stands_without_its_warnings(told: &Told) -> Option<String> {
    let edition = &told.everyone.edition;
    let words = told.words;
    let kept = told.kept.iter().map(|(_, answer)| answer.clone());
    let forms: Vec<String> = [told.card.join("\n"), told.short.clone()]
        .into_iter()
        .chain(kept)
        .collect();
    let routes = told.advice.routes.iter();
    let mut routes = routes.filter(|route| route.passage != Passage::Avoid);
    routes.find_map(|route| {
        let cautions = edition
            .cautions
            .iter()
            .filter(|caution| caution.crossing == route.crossing.id);
        let cautions = cautions.map(|caution| {
            if caution.in_short_forms {
                words.phrase(&caution.id.brief_key())
            } else {
                words.say(Phrase::CardWarning)
            }
        });
        let reports = edition.rules.iter().filter(|rule| {
            let mut told = told.advice.findings.iter();
            let newer =
                told.any(|finding| finding.rule.id == rule.id && finding.as_of > route.as_of);
            rule.in_short_forms && rule.about.contains(&route.crossing.id) && newer
        });
        let reports = reports.map(|rule| words.phrase(&rule.id.brief_key()));
        let warnings: Vec<String> = cautions.chain(reports).collect();
        let names = [name(told, route), short_name(told, route)];
        // From a name to the next one or to the end of its sentence.
        let said_of = |form: &str| -> Vec<String> {
            let ways = form
                .split(['\n', ';', '؛'])
                .flat_map(|part| part.split(". "));
            let of_it = |way: &&str| names.iter().any(|name| way.contains(name));
            let ways = ways.filter(of_it).map(str::to_owned);
            // Days of stay are said of the country.
            ways.filter(|way| !way.contains(&stay(words, route)))
                .collect()
        };
        let lacking = |way: &String| warnings.iter().any(|warning| !way.contains(warning));
        forms.iter().find_map(|form| {
            let way = said_of(form).into_iter().find(lacking)?;
            Some(format!("{way:?} lacks of {warnings:?} in\n{form}"))
        })
    })
}

/// What a line on days begins with.
fn stay(words: Words, route: &Route) -> String {
    format!("{} \u{2068}", words.phrase(&route.crossing.country.key()))
}

fn days_come_before_what_can_wait(told: &Told) -> Option<String> {
    let words = told.words;
    let short = &told.short;
    let mut days = told.advice.days();
    let missing = days.any(|(stay, days)| {
        let passport = words.phrase(&stay.passport.id.key());
        let line = short.lines().find(|line| line.starts_with(&passport));
        let country = words.phrase(&stay.country.key());
        let days = words.number(days.row.days);
        line.is_none_or(|line| !line.contains(&country) || !line.contains(&days))
    });
    if !missing {
        return None;
    }
    let document = words.fill(Phrase::SpokenDesk, &[("document", "|")]);
    let document = document.split('|').next().unwrap_or_default().to_owned();
    let mut asking = told
        .advice
        .routes
        .iter()
        .filter(|route| !route.permission_in_hand);
    let asking = asking.any(|route| {
        let asks = matches!(route.passage, Passage::ByPermission | Passage::ByCase);
        asks && short.contains(&short_name(told, route))
    });
    (asking || short.contains(&document)).then(|| format!("days are missing in\n{short}"))
}

fn what_was_left_out_is_said(told: &Told) -> Option<String> {
    let words = told.words;
    let short = &told.short;
    let first = |phrase: Phrase, place: &str| {
        let said = words.fill(phrase, &[(place, "|")]);
        said.split('|').next().unwrap_or_default().to_owned()
    };
    let stays = SHIPPED.passports.iter().any(|passport| {
        let passport = words.phrase(&passport.id.key());
        short.lines().any(|line| line.starts_with(&passport))
    });
    let inside = !told.advice.routes.is_empty();
    let mut ways = told.advice.routes.iter();
    let all_ways = ways.all(|route| short.contains(&short_name(told, route)));
    let left = [
        (
            told.advice.days().next().is_some() && !stays,
            Phrase::SpokenLeftStays,
        ),
        (!all_ways, Phrase::SpokenLeftAsking),
        (
            inside && !short.contains(&first(Phrase::SpokenDesk, "document")),
            Phrase::SpokenLeftDesk,
        ),
        (true, Phrase::SpokenLeftSources),
    ];
    let end = short.lines().last().unwrap_or_default().to_owned();
    let mut left = left.into_iter();
    let wrong = left.find(|(left, name)| *left != end.contains(&words.say(*name)));
    wrong.map(|(left, name)| format!("{name:?} should be left out: {left}\n{short}"))
}

fn unmarked(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn who_has_ways_has_three_things_to_keep_in_mind(told: &Told) -> Option<String> {
    let words = told.words;
    let kept = &told.kept;
    // Whoever has crossed may still keep the days of stay.
    let wanted = if told.advice.routes.is_empty() {
        usize::from(told.advice.days().next().is_some())
    } else {
        3
    };
    // The first editions named no way with a condition.
    let fewer = told.everyone.edition.id != SHIPPED.newest().id && kept.len() < wanted;
    if kept.len() != wanted && !fewer {
        return Some(format!("{kept:?}"));
    }
    // What is named open answers the question for it, and nothing else does.
    let open = words.say(Phrase::KeepOpen);
    let mut routes = told
        .advice
        .routes
        .iter()
        .filter(|route| !route.passage.asks_permission());
    let misplaced = routes.find(|route| {
        let name = name(told, route);
        let is_open = route.passage == Passage::NamedOpen;
        kept.iter().any(|(question, answer)| {
            let listed = answer
                .split(['.', ':', ';', '؛'])
                .any(|way| way.trim().starts_with(&name));
            let days = answer.contains(&stay(words, route));
            listed && !days && (*question == open) != is_open
        })
    });
    misplaced.map(|route| format!("{} in {kept:?}", route.crossing.id))
}
