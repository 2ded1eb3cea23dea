//! The screens. Components draw what they are given; none of them decides.

mod action;
mod parts;
mod screen;
mod screens;
mod shown;
mod state;
#[cfg(not(target_arch = "wasm32"))]
pub mod still;

use std::{mem, rc::Rc};

use yew::prelude::*;

use crate::{
    browser::{self, Watched},
    interview::Session,
    map::Borders,
    rulebook::Rulebook,
};

use self::{
    action::{Action, Paper},
    parts::shell::{Shell, shell},
    screen::Screen,
    screens::{
        check::{CheckScreen, check_screen},
        emptied::emptied,
        output::{OutputScreen, output_screen},
        question::{QuestionScreen, question_screen},
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
    /// A program of another page of the same website handed it over and could read along: nothing is asked.
    pub relayed: bool,
    /// Question and choice of each answer that was given before the page was there; the language as `lang`.
    pub picked: Vec<(String, String)>,
}

pub struct Page {
    state: State,
    /// What was drawn last, as far as something happens when it changes.
    drawn: Drawn,
}

struct Drawn {
    screen: Screen,
    jumps: usize,
    contents: bool,
    prints: usize,
    erasing: bool,
}

impl Drawn {
    fn of(state: &State) -> Self {
        Self {
            screen: state.screen(),
            jumps: state.jump.0,
            contents: state.contents,
            prints: state.prints,
            erasing: state.erasing,
        }
    }
}

impl Component for Page {
    type Message = Action;
    type Properties = PageProps;

    fn create(ctx: &Context<Self>) -> Self {
        let props = ctx.props();
        let mut state = State::new(Shown {
            rulebook: props.rulebook.clone(),
            edition: Rc::new(props.rulebook.newest()),
            borders: props.borders,
            language: 0,
        });
        let drawn = Drawn::of(&state);
        if !props.relayed {
            state.go_on_from(&props.picked);
        }
        browser::set_root_language(state.shown.language());
        Self { state, drawn }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        let before = self.state.shown.language;
        self.state.take(action);
        // With what is drawn in it: style is worked out anew for all of it.
        if self.state.shown.language != before {
            browser::set_root_language(self.state.shown.language());
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let on_action = ctx.link().callback(|action| action);
        draw(&self.state, ctx.props().relayed, on_action)
    }

    /// What was asked for is drawn by now.
    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let state = &self.state;
        if first {
            let (watching, printing) = (ctx.link().clone(), ctx.link().clone());
            browser::press_once();
            browser::watch(move |watched| watching.send_message(Action::Watched(watched)));
            browser::watch_paper(move |begins| printing.send_message(Action::OnPaper(begins)));
        }
        let before = mem::replace(&mut self.drawn, Drawn::of(state));
        let now = &self.drawn;
        // Not to the first screen of all: it stood there before anything ran, and somebody may be reading it.
        if now.screen != before.screen {
            browser::focus_title();
        }
        if now.jumps > before.jumps {
            browser::jump_to(&state.jump.1);
        }
        if now.contents && !before.contents {
            browser::focus("contents");
        }
        if let (true, Some(paper)) = (now.prints > before.prints, state.paper) {
            browser::print(paper == Paper::Answer);
        }
        if now.erasing != before.erasing {
            browser::jump_to("erase");
        }
    }
}

fn draw(state: &State, relayed: bool, on_action: Callback<Action>) -> Html {
    let State {
        shown, travellers, ..
    } = state;
    let screen = state.screen();
    if let Screen::Emptied = screen {
        return emptied(shown);
    }
    let mut contents = None;
    let content = match travellers.session() {
        Session::Start { .. } => start_screen(&StartScreen {
            shown,
            relayed,
            on_action: &on_action,
        }),
        Session::Question { question, answers } => question_screen(&QuestionScreen {
            shown,
            question,
            answers,
            picked: &state.picked,
            picked_nothing: state.picked_nothing,
            traveller: (travellers.count() > 1).then(|| travellers.index() + 1),
            on_action: &on_action,
        }),
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
        screen: &screen,
        idle: state.watched == Watched::Idle,
        erasing: state.erasing,
        contents,
        contents_open: state.contents,
        on_action: &on_action,
        content,
    })
}
