//! Passes look at rows as far as these changed, however many there are.

use control::controller;
use model::id::InstanceId;
use model::instance::{Instance, InstanceStatus};
use model::looks;
use model::service::Service;
use model::tx::Tx;

use crate::world::{World, cluster, service_key};

const SERVICES: usize = 60;
const INSTANCES: usize = 300;

/// Makes balanced services, each at rest with a task in two zones, and many empty instances of the
/// kinds that are there.
fn settled(services: usize) -> (World, Vec<InstanceId>) {
    let mut world = World::new();
    world.add_host("h1", 1 << 20, 1 << 20);
    world.add_host("h2", 1 << 20, 1 << 20);
    for number in 0..services {
        world.create_service(&format!("s{number}"), "good", 2, (100, 200));
        world.edit_service(&format!("s{number}"), |it| it.availability_zone_rebalancing = true);
    }
    world.advance(10);
    assert!((0..services).all(|number| world.is_stable(&format!("s{number}"))));
    let known: Vec<Instance> = world.state.instances_of_cluster(&cluster()).cloned().collect();
    let ids = (0..INSTANCES).map(|number| InstanceId::from(format!("{number:032}")));
    let ids: Vec<InstanceId> = ids.collect();
    world.act(|tx, _| {
        for (id, like) in ids.iter().zip(known.iter().cycle()) {
            tx.put(Instance { id: id.clone(), host: None, ..like.clone() });
        }
    });
    (world, ids)
}

/// Returns the looks of the pass after `act`.
fn looks_after(world: &World, act: impl FnOnce(&mut Tx)) -> u64 {
    let mut tx = Tx::begin(&world.state, world.now, [1; 32]);
    controller::pass(&mut tx, &world.settings);
    act(&mut tx);
    looks::during(|| controller::pass(&mut tx, &world.settings)).1
}

#[test]
fn an_instance_of_a_known_kind_concerns_no_balanced_service() {
    let (mut world, ids) = settled(SERVICES);
    let drain = |tx: &mut Tx, id: &InstanceId| {
        tx.edit::<Instance>(id, |row| row.status = InstanceStatus::Draining);
    };
    world.act(|tx, _| ids[..2].iter().for_each(|id| drain(tx, id)));
    let looks = looks_after(&world, |tx| drain(tx, &ids[2]));
    assert!(looks < SERVICES as u64, "{looks} looks for an instance that is drained");
    let like = Instance::clone(world.state.instances.get(&ids[3]).expect("it was made"));
    let looks = looks_after(&world, |tx| tx.put(Instance { id: "new".into(), ..like }));
    assert!(looks < SERVICES as u64, "{looks} looks for an instance that comes");
}

#[test]
fn the_zones_of_a_service_are_those_of_the_kinds() {
    let (world, _) = settled(1);
    let looks = looks_after(&world, |tx| {
        tx.edit::<Service>(&service_key("s0"), |row| row.client_token = Some("t".into()));
    });
    assert!(looks < INSTANCES as u64 / 3, "{looks} looks at a service with two tasks");
}
