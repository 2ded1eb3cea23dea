//! The screens. Components draw what they are given; none of them decides.

mod action;
mod parts;
mod screen;
mod screens;
mod shown;
mod stage;
mod state;
#[cfg(not(target_arch = "wasm32"))]
pub mod still;

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    browser::{self, Watched},
    interview::Session,
    map::Borders,
    rulebook::Rulebook,
};

pub use self::stage::Stage;

use self::{
    action::{Action, Paper},
    parts::shell::{Shell, shell},
    screen::Screen,
    screens::{
        check::{CheckScreen, check_screen},
        emptied::emptied,
        output::{OutputScreen, output_screen},
        question::QuestionScreen,
        result::{ResultScreen, result_screen},
        start::{StartScreen, start_screen},
    },
    shown::Shown,
    state::State,
};

#[derive(PartialEq, Properties)]
pub struct PageProps {
    pub rulebook: Rc<Rulebook>,
    pub borders: Borders,
    pub stage: Stage,
}

#[component]
pub fn Page(props: &PageProps) -> Html {
    let state = use_reducer(|| {
        State::new(Shown {
            rulebook: props.rulebook.clone(),
            edition: Rc::new(props.rulebook.newest()),
            borders: props.borders,
            language: 0,
        })
    });
    let dispatcher = state.dispatcher();
    let on_action = Callback::from(move |action| dispatcher.dispatch(action));
    let (watching, printing) = (on_action.clone(), on_action.clone());
    use_effect_with((), |()| {
        browser::press_once();
        browser::watch(move |watched| watching.emit(Action::Watched(watched)));
        browser::watch_paper(move |begins| {
            printing.emit(Action::OnPaper(begins));
        });
    });

    let travellers = &state.travellers;
    let screen = match state.watched {
        Watched::Over => Screen::Emptied,
        Watched::Touched | Watched::Idle | Watched::Left => Screen::of(travellers),
    };
    use_effect_with(state.shown.clone(), |shown| {
        browser::set_root_language(shown.language());
    });
    // Not to the first screen of all: it stood there before anything ran, and somebody may be reading it.
    let drawn_before = use_mut_ref(|| false);
    use_effect_with(screen.clone(), move |_| {
        if drawn_before.replace(true) {
            browser::focus_title();
        }
    });
    use_effect_with(state.jump.clone(), |(count, name)| {
        if *count > 0 {
            browser::jump_to(name);
        }
    });
    use_effect_with(state.contents, |open| {
        if *open {
            browser::focus("contents");
        }
    });
    // What was asked for is drawn by now.
    let paper = state.paper;
    use_effect_with(state.prints, move |prints| {
        if let (1.., Some(paper)) = (prints, paper) {
            browser::print(paper == Paper::Answer);
        }
    });
    let asked = use_mut_ref(|| false);
    use_effect_with(state.erasing, move |erasing| {
        let before = asked.replace(*erasing);
        if before || *erasing {
            browser::jump_to("erase");
        }
    });

    let shown = &state.shown;
    if let Screen::Emptied = screen {
        return emptied(shown);
    }
    let mut contents = None;
    let content = match travellers.session() {
        Session::Start { .. } => start_screen(&StartScreen {
            shown,
            stage: props.stage,
            on_action: &on_action,
        }),
        Session::Question { question, answers } => html! {
            <QuestionScreen
                key={format!("{} {question}", travellers.index())}
                shown={shown.clone()}
                question={question.clone()}
                answers={answers.clone()}
                traveller={(travellers.count() > 1).then(|| travellers.index() + 1)}
                on_action={on_action.clone()}
            />
        },
        Session::Check { answers, .. } => check_screen(&CheckScreen {
            shown,
            answers,
            on_action: &on_action,
        }),
        Session::Result { answers, .. } if let Some(output) = travellers.result().output => {
            output_screen(&OutputScreen {
                shown,
                answers,
                today: browser::today(),
                output,
                on_action: &on_action,
            })
        }
        Session::Result { answers, .. } => {
            let (result, parts) = result_screen(&ResultScreen {
                shown,
                answers,
                today: browser::today(),
                travellers,
                paper: state.paper,
                on_action: &on_action,
            });
            contents = Some(parts);
            result
        }
    };
    shell(&Shell {
        shown,
        stage: props.stage,
        screen: &screen,
        idle: state.watched == Watched::Idle,
        erasing: state.erasing,
        contents,
        contents_open: state.contents,
        on_action: &on_action,
        content,
    })
}
