//! The protocol: what requests, the network, the user and the clock can do, one step at a time.
//!
//! A request goes as `Store::decide` has it: load, decide, commit on condition that the record is still the one that was
//! read, and only then answer; where another was first, again from the load, three times at most. The SDK sends a write
//! up to three times when no answer comes.

use stateright::{Model, Property};

use crate::alice::{self, Code, Decided};
use crate::properties;
use crate::record_store::{Cell, Outcome, Write};

/// How often a decision is repeated, as in `shared/src/storage/user.rs`.
const RELOADS: u8 = 3;
/// How often the SDK sends a write, as in `shared/src/runtime/clients.rs`.
const SENDS: u8 = 3;

/// A way to break the protocol, for showing that the checker would find it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The protocol as it is.
    None,
    /// The write has no condition.
    NoCondition,
    /// The answer is given before the write is sent.
    RevealsFirst,
    /// A repeated write is not known as ours.
    NoWriteId,
    /// After a conflict, the decision isn't repeated, but applied to the new state.
    KeepsItsDecision,
    /// A write that DynamoDB is too busy for is taken for beaten.
    BusyIsConflict,
}

/// Who writes: the request, which time the user sent it, and which time it decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WriteId {
    pub request: usize,
    pub repeat: u8,
    pub reload: u8,
}

/// The user's answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Answer {
    Passed,
    InvalidCode,
    /// Locked, or a login that is spent: nothing is said of the code.
    Refused,
    TryAgain,
    Unavailable,
}

/// Where a request is.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Phase {
    /// It has not come in.
    Waiting,
    /// It came in at a time and loads the record for the first or a further time.
    Reloading { now: u8, reload: u8 },
    /// It has decided, and its write is sent for the `send`th time.
    Writing { now: u8, write: Write, answer: Answer, send: u8 },
    /// It was answered.
    Answered,
}

/// One code that is submitted, and what has become of it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Request {
    pub login: u8,
    pub code: Code,
    pub repeat: u8,
    pub phase: Phase,
    /// Every answer, with the write that it stands on.
    pub answers: Vec<(Answer, Option<WriteId>)>,
}

/// A commit that was carried out.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Commit {
    pub id: WriteId,
    pub login: u8,
    pub code: Code,
    pub answer: Answer,
    /// Whether the record was locked on top of which it was carried out.
    pub locked: bool,
}

/// The world, with a ledger of what really happened, which no request sees.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct World {
    pub clock: u8,
    pub cell: Cell,
    pub requests: Vec<Request>,
    /// Writes that were given up by their sender and may still arrive.
    pub late: Vec<(Write, Answer)>,
    pub commits: Vec<Commit>,
    /// Writes that were carried out, and taken for beaten by a request that is not told otherwise.
    pub overtaken: Vec<WriteId>,
    /// Whether that happened though nothing else lay on top.
    pub misjudged: bool,
    /// How many writes were carried out whose answer never came.
    pub lost_answers: u8,
    losses_left: u8,
    repeats_left: u8,
}

/// What the network does with a write that is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    Answered,
    AnswerLost,
    NeverArrives,
    ArrivesLate,
    /// DynamoDB says, until the write is given up, that a transaction is in progress: an earlier send of the same one, or
    /// another's. Before that the write is sent again, which changes nothing and so is no step.
    Busy,
}

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// A request loads the record, possibly not the newest, and decides.
    LoadAndDecide { who: usize, stale: bool },
    /// A write is sent.
    Send { who: usize, fate: Fate },
    /// A late write arrives.
    LateArrival { nth: usize },
    /// The user, after a lost answer or a request to try again, sends the same request again.
    Repeat { who: usize },
    /// A time step passes.
    Tick,
}

/// Something that some interleaving has to bring about, for the rest to mean anything.
pub type Situation = fn(&Protocol, &World) -> bool;

/// What is explored.
#[derive(Debug, Clone)]
pub struct Protocol {
    pub fault: Fault,
    /// Wrong codes before the beginning.
    pub failures: u32,
    /// Who submits what: a login and a code.
    pub submissions: Vec<(u8, Code)>,
    /// How many sends go wrong at most.
    pub losses: u8,
    /// How often users send the same again at most.
    pub repeats: u8,
    /// How many time steps pass at most.
    pub ticks: u8,
    /// What some interleaving has to bring about.
    pub reached: Vec<(&'static str, Situation)>,
}

impl Protocol {
    fn load_and_decide(&self, world: &mut World, who: usize, stale: bool) {
        let request = &world.requests[who];
        let (now, reload) = match request.phase {
            Phase::Reloading { now, reload } => (now, reload),
            _ => (world.clock, 0),
        };
        let newest = (world.cell.version, world.cell.record.clone());
        let (version, record) = world.cell.before.clone().filter(|_| stale).unwrap_or(newest);
        let Decided { answer, stores } = alice::decide(&record, request.login, request.code, now);
        let id = WriteId { request: who, repeat: request.repeat, reload };
        let request = &mut world.requests[who];
        let Some((record, transaction)) = stores else {
            request.answer(answer, None);
            return;
        };
        let write = Write { id, replaces: version, record, decided_at: now, transaction };
        if self.fault == Fault::RevealsFirst {
            request.answers.push((answer, Some(id)));
        }
        request.phase = Phase::Writing { now, write, answer, send: 1 };
    }

    /// Carries a write out at the store, and notes in the ledger what happened.
    fn arrive(&self, world: &mut World, write: &Write, answer: Answer) -> Outcome {
        let locked = world.cell.record.value.budget.lock(alice::time(write.decided_at)).is_some();
        let outcome = world.cell.write(write, self.fault);
        if outcome == Outcome::Stored {
            let Request { login, code, .. } = world.requests[write.id.request];
            world.commits.push(Commit { id: write.id, login, code, answer, locked });
        }
        outcome
    }

    fn send(&self, world: &mut World, who: usize, fate: Fate) {
        let Phase::Writing { now, write, answer, send } = world.requests[who].phase.clone() else { return };
        if fate != Fate::Answered && fate != Fate::Busy {
            world.losses_left -= 1;
        }
        let outcome = match fate {
            Fate::Answered => self.arrive(world, &write, answer),
            Fate::Busy if self.fault == Fault::BusyIsConflict => Outcome::Conflict,
            Fate::Busy => return world.requests[who].answer(Answer::TryAgain, None),
            Fate::AnswerLost => {
                let carried_out = self.arrive(world, &write, answer) == Outcome::Stored;
                world.lost_answers += u8::from(carried_out);
                return world.requests[who].send_again(now, write, answer, send);
            }
            Fate::NeverArrives => return world.requests[who].send_again(now, write, answer, send),
            Fate::ArrivesLate => {
                world.late.push((write.clone(), answer));
                return world.requests[who].send_again(now, write, answer, send);
            }
        };
        if outcome != Outcome::Conflict {
            return world.requests[who].conclude(answer, write.id, self.fault);
        }
        if world.commits.iter().any(|commit| commit.id == write.id) {
            world.misjudged |= world.cell.write_id == Some(write.id);
            world.overtaken.push(write.id);
        }
        if write.id.reload == RELOADS {
            world.requests[who].answer(Answer::TryAgain, None);
        } else if self.fault == Fault::KeepsItsDecision {
            let replaces = world.cell.version;
            let id = WriteId { reload: write.id.reload + 1, ..write.id };
            world.requests[who].phase = Phase::Writing { now, write: Write { id, replaces, ..write }, answer, send: 1 };
        } else {
            world.requests[who].phase = Phase::Reloading { now, reload: write.id.reload + 1 };
        }
    }
}

impl World {
    /// Whether a transaction may be in progress: an earlier send of the same one, or that of another request.
    fn is_busy_for(&self, who: usize, write: &Write) -> bool {
        let of_another =
            |request: &Request| matches!(&request.phase, Phase::Writing { write, .. } if write.transaction);
        self.late.iter().any(|(late, _)| late.transaction && (late.id == write.id || late.id.request != who))
            || self.requests.iter().enumerate().any(|(other, request)| other != who && of_another(request))
    }
}

impl Request {
    fn answer(&mut self, answer: Answer, stands_on: Option<WriteId>) {
        self.answers.push((answer, stands_on));
        self.phase = Phase::Answered;
    }

    /// Tells what was decided, now that it is stored.
    fn conclude(&mut self, answer: Answer, id: WriteId, fault: Fault) {
        if fault == Fault::RevealsFirst {
            self.phase = Phase::Answered;
        } else {
            self.answer(answer, Some(id));
        }
    }

    /// The SDK sends a write again whose answer did not come, and gives up after the last time.
    fn send_again(&mut self, now: u8, write: Write, answer: Answer, send: u8) {
        if send == SENDS {
            self.answer(Answer::Unavailable, None);
        } else {
            self.phase = Phase::Writing { now, write, answer, send: send + 1 };
        }
    }
}

impl Model for Protocol {
    type State = World;
    type Action = Step;

    fn init_states(&self) -> Vec<World> {
        let request = |&(login, code): &(u8, Code)| Request {
            login,
            code,
            repeat: 0,
            phase: Phase::Waiting,
            answers: Vec::new(),
        };
        vec![World {
            clock: 0,
            cell: Cell::new(alice::record(self.failures)),
            requests: self.submissions.iter().map(request).collect(),
            late: Vec::new(),
            commits: Vec::new(),
            overtaken: Vec::new(),
            misjudged: false,
            lost_answers: 0,
            losses_left: self.losses,
            repeats_left: self.repeats,
        }]
    }

    fn actions(&self, world: &World, steps: &mut Vec<Step>) {
        for (who, request) in world.requests.iter().enumerate() {
            match &request.phase {
                Phase::Waiting => {
                    steps.push(Step::LoadAndDecide { who, stale: false });
                    steps.extend(world.cell.before.as_ref().map(|_| Step::LoadAndDecide { who, stale: true }));
                }
                Phase::Reloading { .. } => steps.push(Step::LoadAndDecide { who, stale: false }),
                Phase::Writing { write, .. } => {
                    steps.push(Step::Send { who, fate: Fate::Answered });
                    if world.losses_left > 0 {
                        let fates = [Fate::AnswerLost, Fate::NeverArrives, Fate::ArrivesLate];
                        steps.extend(fates.map(|fate| Step::Send { who, fate }));
                    }
                    if world.is_busy_for(who, write) {
                        steps.push(Step::Send { who, fate: Fate::Busy });
                    }
                }
                Phase::Answered if world.repeats_left > 0 => steps.push(Step::Repeat { who }),
                Phase::Answered => {}
            }
        }
        steps.extend((0..world.late.len()).map(|nth| Step::LateArrival { nth }));
        steps.extend((world.clock < self.ticks).then_some(Step::Tick));
    }

    fn next_state(&self, world: &World, step: Step) -> Option<World> {
        let mut world = world.clone();
        match step {
            Step::LoadAndDecide { who, stale } => self.load_and_decide(&mut world, who, stale),
            Step::Send { who, fate } => self.send(&mut world, who, fate),
            Step::LateArrival { nth } => {
                let (write, answer) = world.late.remove(nth);
                let _ = self.arrive(&mut world, &write, answer);
            }
            Step::Repeat { who } => {
                world.repeats_left -= 1;
                let request = &mut world.requests[who];
                request.repeat += 1;
                request.phase = Phase::Waiting;
            }
            Step::Tick => world.clock += 1,
        }
        Some(world)
    }

    fn properties(&self) -> Vec<Property<Self>> {
        let reached = self.reached.iter().map(|&(name, holds)| Property::sometimes(name, holds));
        properties::all().into_iter().chain(reached).collect()
    }
}
