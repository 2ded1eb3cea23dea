//! Everything that can change.

use std::mem::take;

use crate::{
    browser::Watched,
    interview::{Answer, ResultEvent, Session, SessionEvent, Travellers, TravellersEvent},
    rulebook::ChoiceId,
};

use super::{
    action::{Action, Paper},
    screen::Screen,
    shown::Shown,
};

/// Hands events to [`Travellers::after`]; holds no rules of its own.
pub struct State {
    pub shown: Shown,
    pub travellers: Travellers,
    /// Of the question that is asked.
    pub picked: Vec<ChoiceId>,
    /// It was to go on without.
    pub picked_nothing: bool,
    /// It was asked whether to erase.
    pub erasing: bool,
    /// The contents lie over the page.
    pub contents: bool,
    /// Where somebody has jumped last, and how often somebody has.
    pub jump: (usize, String),
    /// What is about to be printed, and how often it was asked for.
    pub paper: Option<Paper>,
    pub prints: usize,
    /// The last that was heard of whoever is there.
    pub watched: Watched,
}

impl State {
    pub fn take(&mut self, action: Action) {
        match action {
            Action::ChoseLanguage(language) => self.shown.language = language,
            Action::Travelled(event) => {
                let on_result = matches!(event, TravellersEvent::OnResult(_));
                // Whoever goes on with the result has not answered yet.
                self.erasing &= on_result;
                self.contents &= on_result;
                self.travellers = take(&mut self.travellers).after(event, &self.shown.edition);
                if !on_result {
                    self.picked = self.picked_before();
                    self.picked_nothing = false;
                    if self.travellers.is_blank() {
                        self.erase();
                    }
                }
            }
            Action::Picked(picked) => self.picked = picked,
            Action::PickedNothing => self.picked_nothing = true,
            Action::Contents(open) => {
                self.contents = open;
                self.erasing = false;
            }
            Action::JumpedTo(name) => {
                let opened = TravellersEvent::OnResult(ResultEvent::Folded(name.clone(), true));
                self.travellers = take(&mut self.travellers).after(opened, &self.shown.edition);
                self.contents = false;
                self.jump = (self.jump.0 + 1, name);
            }
            Action::Print(paper) => {
                self.paper = Some(paper);
                self.prints += 1;
            }
            Action::OnPaper(begins) => {
                // By the browser's own menu all is printed.
                let paper = self.paper.unwrap_or(Paper::Whole);
                self.paper = begins.then_some(paper);
            }
            Action::WantedToErase => self.erasing = true,
            Action::KeptEverything => self.erasing = false,
            Action::Watched(watched) => {
                if let Watched::Over | Watched::Left = watched {
                    self.erase();
                }
                self.watched = watched;
            }
        }
    }

    /// As if these had been given here.
    pub fn go_on_from(&mut self, picked: &[(String, String)]) {
        if picked.is_empty() {
            return;
        }
        let mut languages = self.shown.rulebook.languages.iter();
        let chosen = |tag: &str| {
            picked
                .iter()
                .any(|(name, value)| name == "lang" && value == tag)
        };
        if let Some(language) = languages.position(|language| chosen(language.tag.as_str())) {
            self.shown.language = language;
        }
        self.take(SessionEvent::Began.into());
        let edition = self.shown.edition.clone();
        for question in edition.questions.iter() {
            let of_it = picked
                .iter()
                .filter(|(name, _)| name == question.id.as_str());
            let choices: Vec<ChoiceId> = of_it.map(|(_, choice)| choice.as_str().into()).collect();
            if let Ok(answer) = Answer::to(question, &choices) {
                let question = question.id.clone();
                self.take(SessionEvent::Answered { question, answer }.into());
            }
        }
    }

    pub fn new(shown: Shown) -> Self {
        Self {
            shown,
            travellers: Travellers::default(),
            picked: Vec::new(),
            picked_nothing: false,
            erasing: false,
            contents: false,
            jump: (0, String::new()),
            paper: None,
            prints: 0,
            watched: Watched::Touched,
        }
    }

    pub fn screen(&self) -> Screen {
        match self.watched {
            Watched::Over => Screen::Emptied,
            Watched::Touched | Watched::Idle | Watched::Left => Screen::of(&self.travellers),
        }
    }

    /// The answer that was given to this question, if it is asked again.
    fn picked_before(&self) -> Vec<ChoiceId> {
        let answer = match self.travellers.session() {
            Session::Question { question, answers } => answers.get(question),
            Session::Start { .. } | Session::Check { .. } | Session::Result { .. } => None,
        };
        let choices = answer.map(|answer| answer.choices().cloned().collect());
        choices.unwrap_or_default()
    }

    /// Nothing is left but the language.
    fn erase(&mut self) {
        *self = Self::new(self.shown.clone());
    }
}
