//! The screens. Components draw what they are given; none of them decides.

mod check_group;
mod check_screen;
mod contents;
mod copy_part;
mod emptied;
mod finding_line;
mod map;
mod memory_part;
mod output;
mod output_screen;
mod party_part;
mod passage_shape;
mod plan_form;
mod question_screen;
mod radio_group;
mod result_screen;
mod route_card;
mod said;
mod shell;
mod start_screen;
mod state;

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    browser::{self, Watched},
    interview::{Session, Travellers, TravellersEvent},
    map::Borders,
    rulebook::{Edition, Language, Phrase, Rulebook},
    wording::Words,
};

use self::{
    check_screen::{CheckScreen, check_screen},
    emptied::emptied,
    output::Output,
    output_screen::{OutputScreen, output_screen},
    question_screen::QuestionScreen,
    result_screen::{ResultScreen, result_screen},
    shell::{Shell, shell},
    start_screen::{StartScreen, start_screen},
    state::{Happened, State},
};

#[derive(PartialEq, Properties)]
pub struct PageProps {
    pub rulebook: Rc<Rulebook>,
    pub borders: Borders,
    pub stage: Stage,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Stage {
    /// The words stand there, but nothing listens yet.
    Starting,
    Ready,
    /// A program of another page of the same website handed it over and could read along: nothing is asked.
    Relayed,
}

/// What every screen may read.
#[derive(Clone)]
struct Shown {
    rulebook: Rc<Rulebook>,
    edition: Rc<Edition>,
    borders: Borders,
    /// Which of the rulebook's languages.
    language: usize,
}

/// Rulebook and borders never change, so only the language can.
impl PartialEq for Shown {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
    }
}

impl Shown {
    fn language(&self) -> &Language {
        &self.rulebook.languages[self.language]
    }

    fn words(&self) -> Words<'_> {
        Words {
            language: self.language(),
        }
    }

    fn words_in_all(&self) -> impl Iterator<Item = Words<'_>> {
        let languages = self.rulebook.languages.iter();
        languages.map(|language| Words { language })
    }

    fn say(&self, phrase: Phrase) -> String {
        self.words().say(phrase)
    }
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
    let on = Callback::from(move |happened| {
        if let Happened::Travelled(_) | Happened::ChoseOutput(_) = happened {
            dispatcher.dispatch(Happened::Opened(browser::opened()));
        }
        dispatcher.dispatch(happened);
    });
    let on_language = on.reform(Happened::Spoke);
    let on_travellers = on.reform(Happened::Travelled);
    let on_plan = on.reform(Happened::Planned);
    let on_compared = on.reform(Happened::Compared);
    let on_output = on.reform(Happened::ChoseOutput);
    let on_exit = on.reform(|()| Happened::Watched(Watched::Left));
    let on_erase = on.reform(Happened::WantedToErase);
    let on_event = on_travellers.reform(TravellersEvent::OfTraveller);

    use_effect_with((), |()| {
        browser::press_once();
        browser::watch(move |watched| on.emit(Happened::Watched(watched)));
    });

    let travellers = &state.travellers;
    let set = state.set();
    let screen = match state.watched {
        Watched::Over => ("emptied", String::new()),
        Watched::Touched | Watched::Idle | Watched::Left => screen_of(travellers, set.output),
    };
    use_effect_with(state.shown.clone(), |shown| {
        browser::speak(shown.language());
    });
    // Not to the first screen of all: it stood there before anything ran, and somebody may be reading it.
    let drawn_before = use_mut_ref(|| false);
    let opened = set.opened;
    use_effect_with(screen.clone(), move |_| {
        if drawn_before.replace(true) {
            browser::focus_title();
            browser::open(&opened);
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
    if state.watched == Watched::Over {
        return emptied(shown);
    }
    let content = match travellers.session() {
        Session::Start { .. } => start_screen(&StartScreen {
            shown,
            stage: props.stage,
            on_language: &on_language,
            on_event: &on_event,
        }),
        Session::Question { question, answers } => html! {
            <QuestionScreen
                key={format!("{} {question}", travellers.index())}
                shown={shown.clone()}
                question={question.clone()}
                answers={answers.clone()}
                traveller={(travellers.count() > 1).then(|| travellers.index() + 1)}
                on_event={on_event.clone()}
            />
        },
        Session::Check { answers, .. } => check_screen(&CheckScreen {
            shown,
            answers,
            on_event: &on_event,
        }),
        Session::Result { answers, .. } if let Some(output) = set.output => {
            output_screen(&OutputScreen {
                shown,
                answers,
                today: browser::today(),
                output,
                on_output: &on_output,
            })
        }
        Session::Result { answers, .. } => result_screen(&ResultScreen {
            shown,
            answers,
            today: browser::today(),
            travellers,
            plan: &set.plan,
            compared: set.compared.as_ref(),
            on_event: &on_event,
            on_travellers: &on_travellers,
            on_plan: &on_plan,
            on_compared: &on_compared,
            on_output: &on_output,
        }),
    };
    shell(&Shell {
        shown,
        stage: props.stage,
        screen: screen.0,
        idle: state.watched == Watched::Idle,
        erasing: state.erasing,
        on_erase: &on_erase,
        on_language: &on_language,
        on_event: &on_event,
        on_exit: &on_exit,
        content,
    })
}

/// The name of the screen, and what tells two screens of that name apart.
fn screen_of(travellers: &Travellers, output: Option<Output>) -> (&'static str, String) {
    let traveller = travellers.number().to_string();
    match travellers.session() {
        Session::Start { .. } => ("start", String::new()),
        Session::Question { question, .. } => ("question", format!("{traveller} {question}")),
        Session::Check { .. } => ("check", traveller),
        Session::Result { .. } => match output {
            Some(output) => ("output", output.as_str().to_owned()),
            None => ("result", traveller),
        },
    }
}
