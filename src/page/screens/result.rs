//! What the edition says to this person today.

use yew::prelude::*;

use crate::{
    advice::{Course, ExitPassport, advise},
    browser,
    interview::{CompleteAnswers, SessionEvent, Travellers},
    page::{
        action::Action,
        parts::{
            button::{Button, button},
            comparison::{Comparison, comparison},
            contents::contents,
            outputs::outputs,
            party::{party, party_acts},
            planner::planner,
            section::draw_section,
            text::text,
        },
        shown::Shown,
    },
    rulebook::{Date, ScreenPhrase},
    wording::{self, SectionKind},
};

pub struct ResultScreen<'a> {
    pub shown: &'a Shown,
    pub answers: &'a CompleteAnswers,
    pub today: Date,
    pub travellers: &'a Travellers,
    pub on_action: &'a Callback<Action>,
}

pub fn result_screen(props: &ResultScreen) -> Html {
    let shown = props.shown;
    let advice = advise(&shown.edition, props.answers, props.today);
    let document = wording::document(shown.words(), &advice, &advice.what_ifs());
    let view = props.travellers.result();
    let titles = document.sections.iter();
    let titles = titles.map(|section| section.title.clone());
    // The sources come last, behind what can be tried out.
    let (sources, sections): (Vec<_>, Vec<_>) = (0..)
        .zip(&document.sections)
        .partition(|(_, section)| section.kind == SectionKind::Sources);
    let on_back = props.on_action.reform(|_| SessionEvent::WentBack.into());
    let on_print = Callback::from(|_| browser::print());
    html! {
        <div
            class="result"
            key={props.travellers.number()}
            data-course={advice.course.as_str()}
            data-exit-passport={advice.exit_passport.map(ExitPassport::as_str)}
        >
            <h1 id="title" tabindex="-1">{ text(&document.course) }</h1>
            <p class="result__age">{ text(&document.age) }</p>
            <div class="result__next">
                <h2>{ shown.say(ScreenPhrase::NextTitle) }</h2>
                <p>{ text(&document.next) }</p>
                if let Some(obstacles) = &document.obstacles {
                    <p class="result__obstacles">{ text(obstacles) }</p>
                }
            </div>
            { party(shown, props.travellers, props.today, props.on_action) }
            <p class="result__edition">{ text(&document.edition) }</p>
            { contents(shown, titles.chain([shown.say(ScreenPhrase::OutputTitle)])) }
            { for sections.into_iter().map(|(index, section)| html! {
                <>
                    { draw_section(shown, section, Some(index)) }
                    if section.kind == SectionKind::Stays {
                        { planner(shown, &advice, &view.plan, props.on_action) }
                    }
                </>
            }) }
            { comparison(&Comparison {
                shown,
                answers: props.answers,
                advice: &advice,
                compared: view.compared.as_ref(),
                on_action: props.on_action,
            }) }
            { for sources.into_iter().map(|(index, section)| {
                draw_section(shown, section, Some(index))
            }) }
            { outputs(shown, advice.course, document.sections.len(), props.on_action) }
            { party_acts(shown, props.travellers, props.on_action) }
            if advice.course != Course::Outside {
                <p class="print-why">{ shown.say(ScreenPhrase::PrintWhy) }</p>
            }
            <div class="acts">
                { button(Button::quiet("back", shown.say(ScreenPhrase::BackToAnswers), on_back)) }
                { button(Button::quiet("print", shown.say(ScreenPhrase::Print), on_print)) }
            </div>
        </div>
    }
}
