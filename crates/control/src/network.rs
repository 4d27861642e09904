//! The VPC as far as tasks need it: the default network of every world, and the addresses of its
//! subnets. It must not know which task gets an address, or when.

use std::net::Ipv4Addr;
use std::sync::Arc;

use model::id::{EniId, SecurityGroupId, SubnetId, TaskId, Text, VpcId, World};
use model::network::{Cidr, Eni, SecurityGroup, Subnet, Vpc};
use model::state::State;
use model::task::{Attachment, EniAddress};
use model::tx::Tx;

/// Letters of the availability zones that every region has.
pub const ZONES: [&str; 3] = ["a", "b", "c"];

/// Prefix length of a default VPC, and of each of its subnets, as AWS makes them.
const VPC_PREFIX: u8 = 16;
const SUBNET_PREFIX: u8 = 20;

/// The first four addresses of a subnet belong to AWS: network, router, DNS and reserve.
const FIRST_OFFSET: u64 = 4;
/// The last address is the broadcast address.
const LAST_RESERVED: u64 = 1;

/// The error when all private /16 blocks, some 270, belong to the default VPCs of other worlds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoBlockLeft;

impl std::fmt::Display for NoBlockLeft {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("making the default VPC: every private /16 block belongs to another VPC")
    }
}

impl std::error::Error for NoBlockLeft {}

/// The error when a subnet has no address left, or is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoAddress {
    pub subnet: SubnetId,
    pub code: &'static str,
}

impl NoAddress {
    /// Returns the text that ECS writes into `stoppedReason`.
    pub fn stopped_reason(&self, public: bool) -> String {
        let public = if public { "enabled" } else { "disabled" };
        format!(
            "Unexpected EC2 error while attempting to Create Network Interface with public IP \
             assignment {public} in subnet '{}': {}",
            self.subnet, self.code
        )
    }
}

/// Returns the world's default VPC. On first use it is made with its subnets and security group,
/// within `within` while there is room.
pub fn default_vpc(tx: &mut Tx, within: Cidr, world: &World) -> Result<VpcId, NoBlockLeft> {
    if let Some(vpc) = vpcs(tx, world).find(|vpc| vpc.is_default) {
        return Ok(vpc.id.clone());
    }
    let taken: Vec<Cidr> = tx.vpcs.iter().map(|vpc| vpc.cidr).collect();
    let cidr = free_block(within, &taken).ok_or(NoBlockLeft)?;
    let id = VpcId::from(format!("vpc-{}", tx.random.hex(17)));
    tx.put(Vpc { id: id.clone(), world: world.clone(), cidr, is_default: true });
    for (zone, number) in ZONES.into_iter().zip(0_u64..) {
        let base = cidr.nth(number << (32 - SUBNET_PREFIX)).expect("a /16 holds sixteen /20");
        let subnet = SubnetId::from(format!("subnet-{}", tx.random.hex(17)));
        tx.put(Subnet {
            id: subnet,
            vpc: id.clone(),
            world: world.clone(),
            cidr: Cidr { base, prefix: SUBNET_PREFIX },
            availability_zone: format!("{}{zone}", world.region).into(),
            next_offset: FIRST_OFFSET,
        });
    }
    let group = SecurityGroupId::from(format!("sg-{}", tx.random.hex(17)));
    tx.put(SecurityGroup {
        id: group,
        vpc: id.clone(),
        world: world.clone(),
        name: "default".into(),
        description: "default VPC security group".into(),
    });
    Ok(id)
}

/// Iterates over the VPCs of a world.
pub fn vpcs<'a>(state: &'a State, world: &World) -> impl Iterator<Item = &'a Arc<Vpc>> {
    let (first, of) = ((world.clone(), VpcId::from("")), world.clone());
    let entries = state.index.vpcs_by_world.range(first..).take_while(move |it| it.0 == of);
    entries.filter_map(|(_, id)| state.vpcs.get(id))
}

/// Iterates over the subnets of a VPC.
pub fn subnets<'a>(state: &'a State, vpc: &VpcId) -> impl Iterator<Item = &'a Arc<Subnet>> {
    let (first, of) = ((vpc.clone(), SubnetId::from("")), vpc.clone());
    let entries = state.index.subnets_by_vpc.range(first..).take_while(move |it| it.0 == of);
    entries.filter_map(|(_, id)| state.subnets.get(id))
}

/// Iterates over the security groups of a VPC.
pub fn groups<'a>(state: &'a State, vpc: &VpcId) -> impl Iterator<Item = &'a Arc<SecurityGroup>> {
    let (first, of) = ((vpc.clone(), SecurityGroupId::from("")), vpc.clone());
    let entries = state.index.groups_by_vpc.range(first..).take_while(move |it| it.0 == of);
    entries.filter_map(|(_, id)| state.security_groups.get(id))
}

/// Returns the number of addresses of the subnet that are free.
pub fn free_addresses(state: &State, subnet: &Subnet) -> u64 {
    let taken = state.index.address_counts.get(&subnet.id).copied().unwrap_or(0);
    subnet.cidr.size().saturating_sub(FIRST_OFFSET + LAST_RESERVED + taken as u64)
}

/// Moves default VPCs outside of `within` into it, while there is room. The range changes when
/// another region of the machine took the old one while this region was down, so none of its tasks
/// can be running. Ids stay, and so do the offsets of addresses within the VPC.
pub fn move_default_vpcs(tx: &mut Tx, within: Cidr) {
    let outside: Vec<_> = tx
        .vpcs
        .iter()
        .filter(|vpc| vpc.is_default && !within.contains(vpc.cidr.base))
        .cloned()
        .collect();
    for vpc in outside {
        let taken: Vec<Cidr> = tx.vpcs.iter().map(|vpc| vpc.cidr).collect();
        let Some(cidr) = blocks_of(within).find(|block| is_free(*block, &taken)) else { return };
        let subnets: Vec<_> = subnets(tx, &vpc.id).cloned().collect();
        for subnet in subnets {
            let place = u32::from(subnet.cidr.base).wrapping_sub(u32::from(vpc.cidr.base));
            let Some(base) = cidr.nth(place.into()) else { continue };
            tx.edit::<Subnet>(&subnet.id, |row| row.cidr.base = base);
        }
        tx.edit::<Vpc>(&vpc.id, |row| row.cidr = cidr);
    }
}

/// Iterates over the /16 blocks of `within` from the last; that of 172.24/13 is AWS's own default.
fn blocks_of(within: Cidr) -> impl Iterator<Item = Cidr> {
    let count = within.size() >> (32 - VPC_PREFIX);
    let at = move |number: u64| within.nth(number << (32 - VPC_PREFIX));
    let bases = (0..count).rev().filter_map(at);
    bases.map(|base| Cidr { base, prefix: VPC_PREFIX })
}

fn is_free(block: Cidr, taken: &[Cidr]) -> bool {
    !taken.iter().any(|other| overlap(block, *other))
}

/// Finds a free /16 block: in `within` first, then in the rest of 172.16/12 except 172.17, which
/// Docker uses on many machines, then in 10/8.
fn free_block(within: Cidr, taken: &[Cidr]) -> Option<Cidr> {
    let twelve = (16..=31).rev().filter(|second| *second != 17).map(|second| (172, second));
    let eight = (0..=255).map(|second| (10, second));
    let others = twelve.chain(eight).map(|(first, second)| Cidr {
        base: Ipv4Addr::new(first, second, 0, 0),
        prefix: VPC_PREFIX,
    });
    blocks_of(within).chain(others).find(|block| is_free(*block, taken))
}

fn overlap(one: Cidr, other: Cidr) -> bool {
    one.contains(other.base) || other.contains(one.base)
}

/// Returns the security groups of a task in `subnet` that names none.
pub fn default_groups(tx: &Tx, subnet: &SubnetId) -> Vec<SecurityGroupId> {
    let Some(subnet) = tx.subnets.get(subnet) else { return Vec::new() };
    let of_vpc = groups(tx, &subnet.vpc).filter(|group| &*group.name == "default");
    of_vpc.map(|group| group.id.clone()).collect()
}

/// Allocates the lowest free address of `subnet` from its `next_offset` on, wrapping at the end.
pub fn take_address(
    tx: &mut Tx,
    subnet: &SubnetId,
    task: &TaskId,
    groups: Vec<SecurityGroupId>,
) -> Result<EniAddress, NoAddress> {
    let refuse = |code| NoAddress { subnet: subnet.clone(), code };
    let row = tx.subnets.get(subnet).cloned().ok_or(refuse("InvalidSubnetID.NotFound"))?;
    let offset = free_offset(tx, &row).ok_or(refuse("InsufficientFreeAddressesInSubnet"))?;
    let address = row.cidr.nth(offset).expect("a free offset lies within the subnet");
    let id = EniId::from(format!("eni-{}", tx.random.hex(17)));
    let mac = mac_address(&tx.random.hex(10));
    tx.put(Eni {
        id: id.clone(),
        subnet: subnet.clone(),
        address,
        mac: mac.clone(),
        task: task.clone(),
        security_groups: groups,
    });
    tx.edit::<Subnet>(subnet, |row| row.next_offset = offset + 1);
    Ok(EniAddress { id, mac, address })
}

fn free_offset(tx: &Tx, subnet: &Subnet) -> Option<u64> {
    if free_addresses(tx, subnet) == 0 {
        return None;
    }
    let end = subnet.cidr.size().saturating_sub(LAST_RESERVED).max(FIRST_OFFSET);
    let begin = subnet.next_offset.clamp(FIRST_OFFSET, end);
    let is_free = |offset: &u64| {
        let address = subnet.cidr.nth(*offset);
        address.is_some_and(|address| !tx.enis.contains(&(subnet.id.clone(), address)))
    };
    (begin..end).chain(FIRST_OFFSET..begin).find(is_free)
}

/// Returns a MAC address from ten hex digits; the first octet `02` marks a locally administered
/// one.
fn mac_address(digits: &str) -> Text {
    let pairs: Vec<&str> = (0..digits.len()).step_by(2).map(|at| &digits[at..at + 2]).collect();
    format!("02:{}", pairs.join(":")).into()
}

/// Frees the address of `attachment`.
pub fn release(tx: &mut Tx, attachment: &Attachment) {
    if let Some(eni) = &attachment.eni {
        tx.remove::<Eni>(&(attachment.subnet.clone(), eni.address));
    }
}

/// Returns a name like `ip-10-0-1-5.us-east-1.compute.internal`; in us-east-1 the domain is
/// `ec2.internal`.
pub fn private_dns_name(address: Ipv4Addr, region: &str) -> String {
    let [a, b, c, d] = address.octets();
    match region {
        "us-east-1" => format!("ip-{a}-{b}-{c}-{d}.ec2.internal"),
        other => format!("ip-{a}-{b}-{c}-{d}.{other}.compute.internal"),
    }
}

#[cfg(test)]
mod tests {
    use api::Timestamp;

    use super::*;

    fn world(account: &str) -> World {
        World { account: account.into(), region: "eu-west-1".into() }
    }

    fn within(base: [u8; 4]) -> Cidr {
        Cidr { base: Ipv4Addr::from(base), prefix: 13 }
    }

    const FIRST: [u8; 4] = [172, 24, 0, 0];

    fn begin() -> Tx {
        Tx::begin(&State::default(), Timestamp(0), [1; 32])
    }

    #[test]
    fn each_world_gets_a_block_of_its_own() {
        let mut tx = begin();
        let first = default_vpc(&mut tx, within(FIRST), &world("1")).expect("a block");
        let second = default_vpc(&mut tx, within(FIRST), &world("2")).expect("a block");
        assert_eq!(default_vpc(&mut tx, within(FIRST), &world("1")), Ok(first.clone()));
        let cidr = |id| tx.vpcs.get(id).expect("made").cidr.to_string();
        assert_eq!((cidr(&first), cidr(&second)), ("172.31.0.0/16".into(), "172.30.0.0/16".into()));
        let mut subnets: Vec<String> = tx
            .subnets
            .iter()
            .filter(|subnet| subnet.vpc == first)
            .map(|subnet| format!("{} {}", subnet.cidr, subnet.availability_zone))
            .collect();
        subnets.sort();
        let expected =
            ["172.31.0.0/20 eu-west-1a", "172.31.16.0/20 eu-west-1b", "172.31.32.0/20 eu-west-1c"];
        assert_eq!(subnets, expected);
    }

    #[test]
    fn default_vpcs_outside_of_the_task_network_move_into_it_with_their_subnets() {
        let mut tx = begin();
        let ids = ["1", "2"]
            .map(|account| default_vpc(&mut tx, within(FIRST), &world(account)).expect("a block"));
        move_default_vpcs(&mut tx, within(FIRST));
        let cidr = |tx: &Tx, id: &VpcId| tx.vpcs.get(id).expect("made").cidr.to_string();
        assert_eq!(cidr(&tx, &ids[0]), "172.31.0.0/16", "one that lies well stays");
        move_default_vpcs(&mut tx, within([10, 200, 0, 0]));
        let mut moved = [cidr(&tx, &ids[0]), cidr(&tx, &ids[1])];
        moved.sort();
        assert_eq!(moved, ["10.206.0.0/16", "10.207.0.0/16"]);
        for subnet in tx.subnets.iter() {
            let vpc = tx.vpcs.get(&subnet.vpc).expect("its VPC");
            assert!(vpc.cidr.contains(subnet.cidr.base), "{}", subnet.cidr);
        }
        let third = default_vpc(&mut tx, within([10, 200, 0, 0]), &world("3")).expect("a block");
        assert_eq!(cidr(&tx, &third), "10.205.0.0/16");
    }

    #[test]
    fn blocks_run_out_without_an_overlap() {
        let mut taken = Vec::new();
        while let Some(block) = free_block(within(FIRST), &taken) {
            assert!(!taken.iter().any(|other| overlap(block, *other)));
            assert_ne!(block.base.octets()[..2], [172, 17]);
            taken.push(block);
        }
        assert_eq!(taken.len(), 15 + 256);
    }

    fn small_subnet(tx: &mut Tx) -> SubnetId {
        let id = SubnetId::from("subnet-1");
        tx.put(Subnet {
            id: id.clone(),
            vpc: "vpc-1".into(),
            world: world("1"),
            cidr: Cidr { base: Ipv4Addr::new(10, 0, 0, 0), prefix: 28 },
            availability_zone: "eu-west-1a".into(),
            next_offset: FIRST_OFFSET,
        });
        id
    }

    #[test]
    fn a_subnet_gives_all_but_its_reserved_addresses_and_then_refuses() {
        let mut tx = begin();
        let subnet = small_subnet(&mut tx);
        let task = TaskId::from("t");
        let taken: Vec<u8> = (0..11)
            .map(|_| take_address(&mut tx, &subnet, &task, Vec::new()).expect("room"))
            .map(|eni| eni.address.octets()[3])
            .collect();
        assert_eq!(taken, (4..15).collect::<Vec<u8>>());
        let full = take_address(&mut tx, &subnet, &task, Vec::new()).expect_err("full");
        let expected = "Unexpected EC2 error while attempting to Create Network Interface with \
                        public IP assignment enabled in subnet 'subnet-1': \
                        InsufficientFreeAddressesInSubnet";
        assert_eq!(full.stopped_reason(true), expected);
    }

    #[test]
    fn a_freed_address_rests_until_the_search_comes_round() {
        let mut tx = begin();
        let subnet = small_subnet(&mut tx);
        let task = TaskId::from("t");
        let first = take_address(&mut tx, &subnet, &task, Vec::new()).expect("room");
        let held = Attachment {
            uuid: "u".into(),
            status: model::task::AttachmentStatus::Created,
            subnet: subnet.clone(),
            eni: Some(first.clone()),
        };
        release(&mut tx, &held);
        let next: Vec<u8> = (0..11)
            .map(|_| take_address(&mut tx, &subnet, &task, Vec::new()).expect("room"))
            .map(|eni| eni.address.octets()[3])
            .collect();
        assert_eq!(next, [5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 4]);
        assert!(first.mac.starts_with("02:") && first.mac.len() == 17, "{}", first.mac);
    }
}
