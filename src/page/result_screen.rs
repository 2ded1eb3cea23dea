//! What the edition says to this person today.

use yew::prelude::*;

use crate::{
    advice::{Advice, Course, ExitPassport, advise, changes, told_to},
    browser,
    interview::{CompleteAnswers, Event, Travellers, TravellersEvent},
    rulebook::{Date, EditionId, Phrase},
    wording::{self, DeskPart, Part, Section, SectionKind},
};

use super::{
    Shown,
    contents::{contents, heading},
    finding_line::finding_line,
    map::draw_map,
    output::Output,
    output_screen::output_choices,
    party_part::{party_acts, party_part},
    plan_form::{Plan, plan_form},
    route_card::route_card,
    said::said,
};

pub(super) struct ResultScreen<'a> {
    pub(super) shown: &'a Shown,
    pub(super) answers: &'a CompleteAnswers,
    pub(super) today: Date,
    pub(super) travellers: &'a Travellers,
    pub(super) plan: &'a Plan,
    pub(super) compared: Option<&'a EditionId>,
    pub(super) on_event: &'a Callback<Event>,
    pub(super) on_travellers: &'a Callback<TravellersEvent>,
    pub(super) on_plan: &'a Callback<Plan>,
    pub(super) on_compared: &'a Callback<Option<EditionId>>,
    pub(super) on_output: &'a Callback<Option<Output>>,
}

pub(super) fn result_screen(props: &ResultScreen) -> Html {
    let shown = props.shown;
    let advice = advise(&shown.edition, props.answers, props.today);
    let document = wording::document(shown.words(), &advice);
    let titles = document.sections.iter().map(|it| it.title.clone());
    // The sources come last, behind what can be tried out.
    let (sources, sections): (Vec<_>, Vec<_>) = (0..)
        .zip(&document.sections)
        .partition(|(_, section)| section.kind == SectionKind::Sources);
    html! {
        <div
            class="result"
            key={props.travellers.number()}
            data-course={advice.course.as_str()}
            data-exit-passport={advice.exit_passport.map(ExitPassport::as_str)}
        >
            <h1 id="title" tabindex="-1">{ said(&document.course) }</h1>
            <p class="result__age">{ said(&document.age) }</p>
            <div class="result__next">
                <h2>{ shown.say(Phrase::NextTitle) }</h2>
                <p>{ said(&document.next) }</p>
                if let Some(obstacles) = &document.obstacles {
                    <p class="result__obstacles">{ said(obstacles) }</p>
                }
            </div>
            { party_part(shown, props.travellers, props.today, props.on_travellers) }
            <p class="result__edition">{ said(&document.edition) }</p>
            { contents(shown, titles.chain([shown.say(Phrase::OutputTitle)])) }
            { for sections.into_iter().map(|(index, section)| html! {
                <>
                    { draw(shown, section, Some(index)) }
                    if section.kind == SectionKind::Stays {
                        { plan_form(shown, &advice, props.plan, props.on_plan) }
                    }
                </>
            }) }
            { comparison(props, &advice) }
            { for sources.into_iter().map(|(index, section)| draw(shown, section, Some(index))) }
            { output_choices(shown, &advice, document.sections.len(), props.on_output) }
            { party_acts(shown, props.travellers, props.on_travellers) }
            if advice.course != Course::Outside {
                <p class="print-why">{ shown.say(Phrase::PrintWhy) }</p>
            }
            <div class="acts">
                <button
                    type="button"
                    class="button button--quiet"
                    data-act="back"
                    onclick={props.on_event.reform(|_| Event::WentBack)}
                >
                    { shown.say(Phrase::BackToAnswers) }
                </button>
                <button
                    type="button"
                    class="button button--quiet"
                    data-act="print"
                    onclick={|_| browser::print()}
                >
                    { shown.say(Phrase::Print) }
                </button>
            </div>
        </div>
    }
}

/// What an older edition told to these answers on its own day, against this one on its own.
fn comparison(props: &ResultScreen, advice: &Advice) -> Html {
    let shown = props.shown;
    let words = shown.words();
    let older = shown.rulebook.editions.iter();
    let older = older.filter(|row| row.as_of < shown.edition.as_of).rev();
    let choices = older.map(|row| {
        let id = row.id.clone();
        let chosen = props.compared == Some(&id);
        html! {
            <button
                type="button"
                class="button button--quiet"
                data-act="compare"
                data-edition={id.to_string()}
                aria-pressed={chosen.to_string()}
                onclick={props.on_compared.reform(move |_| (!chosen).then(|| id.clone()))}
            >
                { said(&words.day(row.as_of)) }
            </button>
        }
    });
    let old = props
        .compared
        .and_then(|id| shown.rulebook.edition(id.as_str()));
    let parts = old.map(|old| {
        let before = advise(&old, props.answers, old.as_of);
        let changes = changes(&told_to(&before), &told_to(advice));
        wording::said_changes(words, &changes)
    });
    html! {
        <details class="section section--folded" data-compare="1">
            <summary><h2>{ words.say(Phrase::SectionDiffers) }</h2></summary>
            <p>{ words.say(Phrase::ChangeChoose) }</p>
            <div class="choice-row">{ for choices }</div>
            <div role="status">
                { for parts.iter().flatten().map(|part| draw_part(shown, part)) }
            </div>
        </details>
    }
}

/// With its place, where it can be jumped to.
pub(super) fn draw(shown: &Shown, section: &Section, index: Option<usize>) -> Html {
    let parts = section.parts.iter().map(|part| draw_part(shown, part));
    let heading = heading(&section.title, index);
    if section.kind.is_folded() {
        return html! {
            <details class="section section--folded">
                <summary>{ heading }</summary>
                { for parts }
            </details>
        };
    }
    html! {
        <section class="section">
            { heading }
            { for parts }
        </section>
    }
}

fn draw_part(shown: &Shown, part: &Part) -> Html {
    match part {
        Part::Title(title) => html! { <h3>{ title }</h3> },
        Part::Sentence(sentence) => html! { <p>{ said(sentence) }</p> },
        Part::Lines(lines) => html! {
            <ul class="lines">{ for lines.iter().map(|line| finding_line(shown, line)) }</ul>
        },
        Part::Desks(desks) => html! {
            <ol class="desks">{ for desks.iter().map(|desk| draw_desk(shown, desk)) }</ol>
        },
        Part::Map(map) => draw_map(shown.borders, map),
        Part::Routes(cards) => html! {
            <ol class="routes">{ for cards.iter().map(|card| route_card(shown, card)) }</ol>
        },
        Part::Sources(sources) => html! {
            <ul class="sources">
                { for sources.iter().map(|source| html! {
                    <li>
                        <details>
                            <summary>{ said(&source.said) }</summary>
                            { for source.readings.iter().map(|reading| html! {
                                <p class="sources__reading">{ said(reading) }</p>
                            }) }
                        </details>
                    </li>
                }) }
            </ul>
        },
    }
}

/// A counter with the document that counts there lying on it.
fn draw_desk(shown: &Shown, desk: &DeskPart) -> Html {
    html! {
        <li class="desk">
            <h3 class="desk__name">{ &desk.title }</h3>
            <dl class="desk__document">
                <dt>{ shown.say(Phrase::Document) }</dt>
                <dd>{ &desk.document }</dd>
            </dl>
            <p>{ said(&desk.said) }</p>
            { for desk.parts.iter().map(|part| draw_part(shown, part)) }
        </li>
    }
}
