//! The shorter forms: what must hold of them for everybody.

mod support;

use std::collections::HashSet;

use gozar::{
    advice::Advice,
    interview::CompleteAnswers,
    rulebook::Language,
    wording::{SHORT_LETTERS, bare, short_text, to_keep},
};

use support::{SHIPPED, person::Shown, space::Space};

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

struct Told<'s> {
    space: &'s Space,
    language: Language,
    answers: &'s CompleteAnswers,
    advice: Advice,
}

impl Told<'_> {
    fn bare(&self) -> Vec<String> {
        let words = self.space.words(self.language);
        bare(words, &self.space.edition, self.answers, &self.advice)
    }

    fn short(&self) -> String {
        let words = self.space.words(self.language);
        short_text(words, &self.space.edition, self.answers, &self.advice)
    }

    fn to_keep(&self) -> Vec<(String, String)> {
        let words = self.space.words(self.language);
        to_keep(words, &self.space.edition, self.answers, &self.advice)
    }
}

/// What must hold; each tells what is wrong.
const CHECKS: &[fn(&Told) -> Option<String>] = &[
    the_card_tells_nothing_of_who_carries_it,
    the_card_is_copied_in_eight_lines,
    the_short_text_is_read_in_a_thousand_letters,
    no_way_stands_without_its_day,
    what_was_reported_since_is_told,
    who_has_ways_has_three_things_to_keep_in_mind,
];

/// The forms are put together of these alone, so that one person for each stands for everybody.
fn what_is_told(space: &Space, told: &support::space::Told) -> String {
    let holding = space.edition.rules.iter().filter(|rule| rule.holds);
    let holding = holding.fold(0, |all, rule| all | space.set(rule.id.as_str()));
    let held = (told.possible & holding, told.certain & holding);
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
        let space = Space::shipped(row.id.as_str());
        let mut seen = HashSet::new();
        let everybody = row.id == SHIPPED.newest().id;
        for (answers, told) in space.people.iter().step_by(if everybody { 1 } else { 97 }) {
            if !seen.insert(what_is_told(&space, told)) {
                continue;
            }
            let advice = space.advice(answers);
            for language in Language::ALL {
                let advice = advice.clone();
                let told = Told {
                    space: &space,
                    language,
                    answers,
                    advice,
                };
                for check in CHECKS {
                    if let Some(wrong) = check(&told) {
                        panic!(
                            "{wrong}\nto {} in {} of {}",
                            Shown(answers),
                            language.tag(),
                            row.id
                        );
                    }
                }
            }
        }
    }
}

fn the_card_tells_nothing_of_who_carries_it(told: &Told) -> Option<String> {
    let card = told.bare().join("\n") + "\n";
    let telling = TELLING.iter().find(|words| card.contains(**words));
    telling.map(|words| format!("{words:?} stands in\n{card}"))
}

fn the_card_is_copied_in_eight_lines(told: &Told) -> Option<String> {
    let lines = told.bare();
    (lines.len() > LINES_TO_COPY).then(|| lines.join("\n"))
}

fn the_short_text_is_read_in_a_thousand_letters(told: &Told) -> Option<String> {
    let short = told.short();
    let letters = short.chars().count();
    (letters > SHORT_LETTERS || SHORT_LETTERS > 1000).then(|| format!("{letters}:\n{short}"))
}

/// Every way stands in a line that names its passage's day.
fn no_way_stands_without_its_day(told: &Told) -> Option<String> {
    let words = told.space.words(told.language);
    let (card, short) = (told.bare(), told.short());
    told.advice.routes.iter().find_map(|route| {
        let country = words.row(&route.country.text());
        let crossing = words.row(&route.crossing.text());
        let tells = |line: &str, day: &str| {
            line.contains(day) && (line.contains(&crossing) || line.contains(&country))
        };
        let (day, short_day) = (words.day(route.as_of), words.short_day(route.as_of));
        let short_day = short_day.replace(['\u{2068}', '\u{2069}'], "");
        let everywhere = card.iter().any(|line| tells(line, &day))
            && short.lines().any(|line| tells(line, &short_day));
        (!everywhere).then(|| format!("{}: {card:?}\n{short}", route.crossing))
    })
}

/// Whoever has no full notes at hand would take a way for open that was reported shut since.
fn what_was_reported_since_is_told(told: &Told) -> Option<String> {
    let words = told.space.words(told.language);
    let (card, short) = (told.bare().join("\n"), told.short());
    let reports = told.advice.findings.iter().filter(|finding| {
        let routes = told.advice.routes.iter();
        let mut about = routes.filter(|route| route.notices.contains(&finding.id));
        let rule = told.space.edition.rule(&finding.id);
        rule.is_some_and(|rule| rule.brief) && about.any(|route| finding.as_of > route.as_of)
    });
    let mut briefs = reports.map(|report| words.row(&report.id.brief_text()));
    // With the longest names and days, a line more would not fit.
    let full = |brief: &str| short.chars().count() + brief.chars().count() + 60 > SHORT_LETTERS;
    let missing =
        briefs.find(|brief| !card.contains(brief) || !(short.contains(brief) || full(brief)));
    missing.map(|brief| format!("{brief:?} is missing in\n{card}\nor\n{short}"))
}

fn who_has_ways_has_three_things_to_keep_in_mind(told: &Told) -> Option<String> {
    let kept = told.to_keep();
    let wanted = if told.advice.routes.is_empty() { 0 } else { 3 };
    // The first editions named no way with a condition.
    let fewer = told.space.edition.id != SHIPPED.newest().id && kept.len() < wanted;
    (kept.len() != wanted && !fewer).then(|| format!("{kept:?}"))
}
