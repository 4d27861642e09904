//! Where a task runs: the exact answer over all instances, and why there is none. It must not know
//! what a deployment or a request is; it is told resources, constraints and strategies.
//!
//! A pass gathers `Candidates` once, opens a `Search` for each kind of task, and places one task
//! after the other, each against what the former took. The first task of a search costs a look at
//! every candidate; each further one costs only what the one before it changed (see `board`).

use std::collections::BTreeSet;

use model::id::{ClusterKey, InstanceId, Text};
use model::instance::Resources;
use model::random::Random;
use model::state::State;

use crate::constraint::{Constraint, Strategy};

mod board;
mod candidates;
mod filter;
mod lot;
mod refusal;
mod share;
mod tally;
mod victims;

use board::Board;
pub use candidates::Candidates;
use filter::Filter;
pub use refusal::{Miss, Reason, Refusal};
pub use share::{check_shares, shares};
use tally::Tally;
pub use victims::choose_victims;

/// The instances that are asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Source {
    /// All container instances of a cluster.
    Cluster(ClusterKey),
    /// Those of a cluster that belong to this capacity provider.
    Provider(ClusterKey, Text),
    /// The region's own pool.
    Fargate,
}

/// The tasks that count each other for spreading and for distinctInstance: those of a service or
/// of a RunTask group that are to run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub cluster: ClusterKey,
    /// `service:NAME`, `family:FAMILY` or what RunTask was given.
    pub name: Text,
}

/// One kind of task: every task placed by a search is like this.
#[derive(Debug, Clone)]
pub struct Wanted {
    pub resources: Resources,
    /// Attributes an instance must have, with the value if one is asked for.
    pub attributes: Vec<(Text, Option<Text>)>,
    /// Those of the task definition and those of the service or the request.
    pub constraints: Vec<Constraint>,
    /// Empty: any instance that can hold the task, drawn by lot.
    pub strategies: Vec<Strategy>,
    pub group: Group,
    /// The zones of the subnets of an awsvpc task; None when any zone will do.
    pub zones: Option<BTreeSet<Text>>,
}

/// One kind of task and how its group is spread so far. It belongs to the candidates it was first
/// asked with; other searches may take from them in between.
#[derive(Debug, Clone)]
pub struct Search {
    filter: Filter,
    /// The group's tasks, as long as there is no board that counts them.
    tally: Tally,
    /// Made when the first task is placed.
    board: Option<Board>,
}

impl Search {
    /// `state` is the one that the candidates it will be asked with were gathered from.
    pub fn open(state: &State, wanted: Wanted) -> Search {
        let filter = Filter::new(state, wanted);
        Search { tally: Tally::count(state, &filter), filter, board: None }
    }

    /// Finds the best instance and takes what the task needs from it.
    pub fn place(
        &mut self,
        candidates: &mut Candidates,
        random: &mut Random,
    ) -> Result<InstanceId, Refusal> {
        let board = self
            .board
            .get_or_insert_with(|| Board::new(&self.filter, &self.tally, candidates, random));
        board.catch_up(&self.filter, candidates);
        let Some(at) = board.best(random) else { return Err(self.refuse(candidates)) };
        Ok(self.take(candidates, at))
    }

    /// Takes what the task needs from `instance`, which was chosen otherwise.
    pub fn reserve(&mut self, candidates: &mut Candidates, instance: &InstanceId) {
        if let Some(at) = candidates.find(instance) {
            self.take(candidates, at);
        }
    }

    /// Whether this one instance can hold the task. None when it is not among the candidates.
    pub fn check(
        &self,
        candidates: &Candidates,
        instance: &InstanceId,
    ) -> Option<Result<(), Miss>> {
        let at = candidates.find(instance)?;
        let fits = self.filter.fits(&candidates.slots[at], self.placed(candidates, at));
        Some(fits.map_err(|reason| Miss { instance: instance.clone(), reason }))
    }

    /// Instances that the task may run on, whether or not they have room: where a daemon belongs.
    pub fn eligible(&self, candidates: &Candidates) -> Vec<InstanceId> {
        let slots = candidates.slots.iter();
        let belonging = slots.filter(|slot| self.filter.belongs(slot).is_ok());
        belonging.map(|slot| slot.row.id.clone()).collect()
    }

    fn take(&mut self, candidates: &mut Candidates, at: usize) -> InstanceId {
        candidates.take(at, &self.filter.wanted.resources);
        let row = &candidates.slots[at].row;
        self.filter.note(row);
        match &mut self.board {
            None => self.tally.note(row),
            Some(board) => board.note(&self.filter, candidates, at),
        }
        row.id.clone()
    }

    /// How many tasks of the group are on the instance.
    fn placed(&self, candidates: &Candidates, at: usize) -> u32 {
        match &self.board {
            None => self.tally.on(&candidates.slots[at].row.id),
            Some(board) => board.placed(at),
        }
    }

    fn refuse(&self, candidates: &Candidates) -> Refusal {
        let misses = candidates.slots.iter().enumerate().filter_map(|(at, slot)| {
            let reason = self.filter.fits(slot, self.placed(candidates, at)).err()?;
            Some(Miss { instance: slot.row.id.clone(), reason })
        });
        Refusal::new(candidates.source.clone(), misses.collect())
    }
}

/// An attribute that has no value counts as one with an empty one.
fn value<'a>(row: &'a model::instance::Instance, name: &str) -> Option<&'a str> {
    row.attributes.get(name).map(|value| value.as_deref().unwrap_or_default())
}
