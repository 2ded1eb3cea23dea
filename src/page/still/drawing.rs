//! One language of the layer.

use yew::prelude::*;

use crate::{
    page::parts::text::text,
    rulebook::{
        CautionRow, Claim, NamedPhrase, Passport, Phrase, Question, RouteRow, Rule, ScreenPhrase,
        StayRow, TextKey, Window,
    },
    still::{Layer, Line, Picked, Place},
    wording::{SectionKind, Words},
};

/// In the order of the result.
const SECTIONS: [SectionKind; 14] = [
    SectionKind::Stops,
    SectionKind::Routes,
    SectionKind::Flights,
    SectionKind::Stays,
    SectionKind::Dangers,
    SectionKind::Contacts,
    SectionKind::Family,
    SectionKind::Actions,
    SectionKind::ExitPapers,
    SectionKind::EntryPapers,
    SectionKind::Risks,
    SectionKind::MoreContacts,
    SectionKind::Notices,
    SectionKind::Conflicts,
];

pub struct Drawing<'a> {
    pub words: Words<'a>,
    pub layer: &'a Layer<'a>,
}

impl Drawing<'_> {
    pub fn all(&self) -> Html {
        let questions = self.layer.questions.iter();
        html! {
            <>
                <p>{ self.say(ScreenPhrase::StillHow) }</p>
                { for questions.map(|line| self.question(line)) }
                <p>{ self.say(ScreenPhrase::StillDays) }</p>
                { for SECTIONS.into_iter().map(|kind| self.section(kind)) }
                <p>{ self.say(ScreenPhrase::StillLeave) }</p>
                <p><button type="reset" class="button">{ self.say(ScreenPhrase::StillErase) }</button></p>
            </>
        }
    }

    fn phrase(&self, key: &TextKey) -> Html {
        text(&self.words.phrase(key))
    }

    fn say(&self, phrase: impl NamedPhrase) -> Html {
        self.phrase(&phrase.key())
    }

    fn question(&self, line: &Line<Question>) -> Html {
        let question = line.of;
        let of_it = |input: &&Picked| input.question == question.id;
        let inputs = self.layer.inputs.iter().filter(of_it);
        html! {
            <section class={hidden_by(line)}>
                <h3>{ self.phrase(&question.id.key()) }</h3>
                { for inputs.map(|input| html! {
                    <label for={self.layer.id(input)}>{ self.phrase(&question.id.choice_key(&input.choice)) }</label>
                }) }
            </section>
        }
    }

    fn section(&self, kind: SectionKind) -> Html {
        let findings = self.layer.findings.iter();
        let findings = findings.filter(|(place, _)| *place == Place::In(kind));
        let findings: Vec<Html> = findings.map(|(_, line)| self.finding(line)).collect();
        let mut lines = html! { <ul>{ for findings }</ul> };
        if kind == SectionKind::Stops {
            lines = html! { <>{ lines }<p>{ self.say(ScreenPhrase::StillNothing) }</p></> };
        } else if kind == SectionKind::Routes {
            let routes = self.layer.routes.iter().map(|line| self.route(line));
            lines = html! { <>{ lines }<ol>{ for routes }</ol></> };
        } else if kind == SectionKind::Stays {
            let stays = self.layer.stays.iter();
            let stays = stays.map(|(passport, line)| self.stay(passport, line));
            lines = html! { <ul>{ for stays }</ul> };
        }
        let heading = html! { <h2>{ self.say(kind.title()) }</h2> };
        if kind.is_folded() {
            return html! { <details><summary>{ heading }</summary>{ lines }</details> };
        }
        html! { <section>{ heading }{ lines }</section> }
    }

    fn finding(&self, line: &Line<Rule>) -> Html {
        let rule = line.of;
        let obstacle = rule.obstacle.is_some() && rule.stops_everywhere_on_paper();
        html! {
            <li class={hidden_by(line)} data-finding={rule.id.to_string()}>
                { self.conditions(line) }
                if obstacle {
                    <strong>{ self.phrase(&rule.id.obstacle_key()) }</strong>
                }
                { self.phrase(&rule.short_key()) }
                { self.cited(rule) }
                <details>
                    <summary>{ self.say(ScreenPhrase::StillMore) }</summary>
                    <p>{ self.phrase(&rule.key()) }</p>
                </details>
            </li>
        }
    }

    /// What is still open of it, before it.
    fn conditions<T>(&self, line: &Line<T>) -> Html {
        let clauses = line.clauses.iter();
        let said = clauses.filter_map(|name| {
            let words = self.layer.clauses[*name].words.clone()?;
            let fact = self.words.phrase(&words);
            let said = self.words.fill(ScreenPhrase::StillFor, &[("fact", &fact)]);
            Some(html! { <i class={format!("u{name}")} data-open="1">{ text(&said) }</i> })
        });
        html! { { for said } }
    }

    fn route(&self, line: &Line<RouteRow>) -> Html {
        let row = line.of;
        let edition = self.layer.edition;
        let cautions = edition.cautions.iter();
        let cautions = cautions.filter(|caution| caution.crossing == row.crossing);
        let findings = self.layer.findings.iter();
        let findings = findings.filter(|(place, _)| *place == Place::At(&row.crossing));
        html! {
            <li
                class={hidden_by(line)}
                data-crossing={row.crossing.to_string()}
                data-passage={row.passage.as_str()}
            >
                <strong>{ self.phrase(&row.crossing.key()) }</strong>
                { self.phrase(&row.passage.name_key()) }{ self.cited(row) }
                { for cautions.map(|caution| self.caution(caution)) }
                <ul>{ for findings.map(|(_, line)| self.finding(line)) }</ul>
            </li>
        }
    }

    fn caution(&self, caution: &CautionRow) -> Html {
        html! {
            <p data-caution={caution.id.to_string()}>
                { self.phrase(&caution.key()) }{ self.cited(caution) }
            </p>
        }
    }

    fn stay(&self, passport: &Passport, line: &Line<StayRow>) -> Html {
        let row = line.of;
        let days = self.words.number(row.days);
        let phrase = match row.window {
            Some(Window::Rolling180) => Phrase::StayRolling,
            Some(Window::OneYear) => Phrase::StayOneYear,
            None => Phrase::StayNoWindow,
        };
        let passport = self.words.phrase(&passport.id.key());
        let fillings = [("passport", passport.as_str()), ("days", &days)];
        html! {
            <li
                class={hidden_by(line)}
                data-stay={format!("{}.{}", row.country, row.passport)}
                data-days={row.days.to_string()}
            >
                <strong>{ self.phrase(&row.country.key()) }</strong>
                <p>{ text(&self.words.fill(phrase, &fillings)) }</p>
                <p>{ self.phrase(&row.key()) }{ self.cited(row) }</p>
            </li>
        }
    }

    /// The youngest source and its day.
    fn cited(&self, claim: &impl Claim) -> Html {
        let source = claim.cites().first();
        let source = source.and_then(|cited| self.layer.edition.source(&cited.source));
        html! {
            { for source.map(|source| html! {
                <small>
                    <span>{ self.phrase(&source.id.key()) }</span>
                    <time datetime={source.as_of.to_string()}>{ text(&self.words.day(source.as_of)) }</time>
                </small>
            }) }
        }
    }
}

/// The classes by which a line is hidden.
pub fn hidden_by<T>(line: &Line<T>) -> Classes {
    let clauses = line.clauses.iter();
    clauses.map(|clause| format!("n{clause}")).collect()
}
