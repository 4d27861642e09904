//! The VPC as far as tasks need it: the default network of every world, and the addresses of its
//! subnets. It must not know which task gets an address, or when.

use std::net::Ipv4Addr;
use std::sync::Arc;

use model::id::{EniId, RuleId, SecurityGroupId, SubnetId, TaskId, Text, VpcId, World};
use model::network::{Cidr, Eni, Subnet, Tags, Vpc};
use model::security::{Rule, SecurityGroup};
use model::state::State;
use model::task::{Attachment, EniAddress};
use model::tx::Tx;

/// Letters of the availability zones that every region has.
pub const ZONES: [&str; 3] = ["a", "b", "c"];

/// The name of the group that each VPC begins with; no other may have it.
pub const DEFAULT_GROUP: &str = "default";

/// Prefix length of a default VPC, and of each of its subnets, as AWS makes them.
const VPC_PREFIX: u8 = 16;
const SUBNET_PREFIX: u8 = 20;

/// The first four addresses of a subnet belong to AWS: network, router, DNS and reserve.
const FIRST_OFFSET: u64 = 4;
/// The last address is the broadcast address.
const LAST_RESERVED: u64 = 1;

/// The error when a subnet has no address left, or is gone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoAddress {
    /// The subnet that was asked for an address.
    pub subnet: SubnetId,
    /// EC2's code for the failure.
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

/// Returns the world's default VPC. On first use it is made with its subnets and security group, in
/// the last /16 block of `within`; that of 172.24/13 is AWS's own default. VPCs of different worlds
/// may have the same addresses: each has routers of its own.
pub fn default_vpc(tx: &mut Tx, within: Cidr, world: &World) -> VpcId {
    if let Some(vpc) = vpcs(tx, world).find(|vpc| vpc.is_default) {
        return vpc.id.clone();
    }
    let cidr = last_block(within);
    let id = VpcId::from(format!("vpc-{}", tx.random.hex(17)));
    tx.put(Vpc { id: id.clone(), world: world.clone(), cidr, is_default: true, tags: Tags::new() });
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
            tags: Tags::new(),
        });
    }
    let group = SecurityGroupId::from(format!("sg-{}", tx.random.hex(17)));
    tx.put(SecurityGroup {
        id: group,
        vpc: id.clone(),
        world: world.clone(),
        name: DEFAULT_GROUP.into(),
        description: "default VPC security group".into(),
        changed_rules: None,
        tags: Tags::new(),
    });
    id
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

/// Iterates over the network interfaces in a subnet.
pub fn interfaces<'a>(state: &'a State, subnet: &SubnetId) -> impl Iterator<Item = &'a Arc<Eni>> {
    let (first, of) = ((subnet.clone(), Ipv4Addr::UNSPECIFIED), subnet.clone());
    state.enis.range(first..).take_while(move |row| row.subnet == of)
}

/// Iterates over the security groups of a VPC.
pub fn groups<'a>(state: &'a State, vpc: &VpcId) -> impl Iterator<Item = &'a Arc<SecurityGroup>> {
    let (first, of) = ((vpc.clone(), SecurityGroupId::from("")), vpc.clone());
    let entries = state.index.groups_by_vpc.range(first..).take_while(move |it| it.0 == of);
    entries.filter_map(|(_, id)| state.security_groups.get(id))
}

/// Returns the security group of a VPC that has the name, which no other one of it has.
pub fn group_named<'a>(
    state: &'a State,
    vpc: &VpcId,
    name: &str,
) -> Option<&'a Arc<SecurityGroup>> {
    let first = (vpc.clone(), Text::from(name), SecurityGroupId::from(""));
    let (of, called, id) = state.index.groups_by_name.range(first..).next()?;
    (of == vpc && **called == *name).then(|| state.security_groups.get(id)).flatten()
}

/// Returns a rule of the world with its group.
pub fn rule(state: &State, world: &World, id: &RuleId) -> Option<(Arc<SecurityGroup>, Rule)> {
    let first = (id.clone(), SecurityGroupId::from(""));
    let entries = state.index.rules.range(first..).take_while(|entry| entry.0 == *id);
    let mut groups = entries.filter_map(|(_, group)| state.security_groups.get(group));
    let group = groups.find(|group| group.world == *world)?;
    let rule = group.rules().iter().find(|rule| rule.id == *id).cloned()?;
    Some((Arc::clone(group), rule))
}

/// Returns the number of security groups of a world.
pub fn group_count(state: &State, world: &World) -> usize {
    state.index.group_counts.get(world).copied().unwrap_or(0)
}

/// Returns true if a network interface has the security group, or a rule of another group names it.
pub fn is_group_used(state: &State, id: &SecurityGroupId) -> bool {
    let member = (id.clone(), Ipv4Addr::UNSPECIFIED);
    let named = (id.clone(), SecurityGroupId::from(""));
    let mut members = state.index.group_members.range(member..);
    let mut peers = state.index.groups_by_peer.range(named..);
    members.next().is_some_and(|entry| entry.0 == *id)
        || peers.next().is_some_and(|entry| entry.0 == *id)
}

/// Returns the number of addresses of the subnet that are free.
pub fn free_addresses(state: &State, subnet: &Subnet) -> u64 {
    let taken = state.index.address_counts.get(&subnet.id).copied().unwrap_or(0);
    subnet.cidr.size().saturating_sub(FIRST_OFFSET + LAST_RESERVED + taken as u64)
}

/// Returns the /16 block with the last address of `within`.
fn last_block(within: Cidr) -> Cidr {
    let last = u64::from(u32::from(within.base)) + within.size() - 1;
    let base = u32::try_from(last).unwrap_or(u32::MAX) & u32::MAX << (32 - VPC_PREFIX);
    Cidr { base: Ipv4Addr::from(base), prefix: VPC_PREFIX }
}

/// Returns the security groups of a task in `subnet` that names none.
pub fn default_groups(tx: &Tx, subnet: &SubnetId) -> Vec<SecurityGroupId> {
    let Some(subnet) = tx.subnets.get(subnet) else { return Vec::new() };
    let of_vpc = group_named(tx, &subnet.vpc, DEFAULT_GROUP);
    of_vpc.map(|group| group.id.clone()).into_iter().collect()
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
    // A service may name a group that was deleted since.
    if groups.iter().any(|id| tx.security_groups.get(id).is_none_or(|group| group.vpc != row.vpc)) {
        return Err(refuse("InvalidGroup.NotFound"));
    }
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
    use model::security::{Direction, Peer, Traffic};

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
    fn each_world_has_a_default_vpc_with_the_addresses_of_awss_own() {
        let mut tx = begin();
        let first = default_vpc(&mut tx, within(FIRST), &world("1"));
        let second = default_vpc(&mut tx, within(FIRST), &world("2"));
        assert_eq!(default_vpc(&mut tx, within([10, 64, 0, 0]), &world("1")), first, "it stays");
        let third = default_vpc(&mut tx, within([10, 64, 0, 0]), &world("3"));
        let cidr = |id| tx.vpcs.get(id).expect("made").cidr.to_string();
        let all = [&first, &second, &third].map(cidr);
        assert_eq!(all, ["172.31.0.0/16", "172.31.0.0/16", "10.71.0.0/16"]);
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
    fn a_block_smaller_than_a_vpc_names_the_one_around_it() {
        let small = Cidr { base: Ipv4Addr::new(10, 1, 16, 0), prefix: 20 };
        assert_eq!(last_block(small).to_string(), "10.1.0.0/16");
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
            tags: Tags::new(),
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

    fn group(id: &str, vpc: &str, name: &str) -> SecurityGroup {
        SecurityGroup {
            id: id.into(),
            vpc: vpc.into(),
            world: world("1"),
            name: name.into(),
            description: "".into(),
            changed_rules: Some(Vec::new()),
            tags: Tags::new(),
        }
    }

    #[test]
    fn a_group_is_known_by_its_name_in_its_vpc_and_counted_in_its_world() {
        let mut tx = begin();
        tx.put(group("sg-1", "vpc-1", "web"));
        tx.put(group("sg-2", "vpc-2", "web"));
        tx.put(group("sg-3", "vpc-1", "web2"));
        let found = |tx: &Tx, vpc: &str, name| {
            group_named(tx, &vpc.into(), name).map(|row| row.id.to_string())
        };
        assert_eq!(found(&tx, "vpc-2", "web").as_deref(), Some("sg-2"));
        assert_eq!(found(&tx, "vpc-1", "we"), None);
        assert_eq!((group_count(&tx, &world("1")), group_count(&tx, &world("2"))), (3, 0));
        tx.remove::<SecurityGroup>(&"sg-1".into());
        assert_eq!(found(&tx, "vpc-1", "web"), None);
        assert_eq!(group_count(&tx, &world("1")), 2);
    }

    #[test]
    fn a_group_that_an_interface_has_is_used_and_one_that_is_gone_gives_none() {
        let mut tx = begin();
        let subnet = small_subnet(&mut tx);
        let task = TaskId::from("t");
        let refused = take_address(&mut tx, &subnet, &task, vec!["sg-1".into()]);
        assert_eq!(refused.expect_err("no such group").code, "InvalidGroup.NotFound");
        tx.put(group("sg-1", "vpc-1", "web"));
        tx.put(group("sg-2", "vpc-2", "web"));
        let refused = take_address(&mut tx, &subnet, &task, vec!["sg-2".into()]);
        assert_eq!(refused.expect_err("of another VPC").code, "InvalidGroup.NotFound");
        take_address(&mut tx, &subnet, &task, vec!["sg-1".into()]).expect("room");
        assert!(is_group_used(&tx, &"sg-1".into()) && !is_group_used(&tx, &"sg-2".into()));
    }

    #[test]
    fn a_group_that_another_ones_rule_names_is_used() {
        let mut tx = begin();
        tx.put(group("sg-1", "vpc-1", "web"));
        let peer = |id: &str| Peer::Group { account: "1".into(), id: id.into() };
        let rule = |peer| Rule {
            id: "sgr-1".into(),
            direction: Direction::Ingress,
            traffic: Traffic::All,
            peer,
            description: None,
            tags: Tags::new(),
        };
        let own = SecurityGroup {
            changed_rules: Some(vec![rule(peer("sg-1"))]),
            ..group("sg-1", "vpc-1", "web")
        };
        tx.put(own);
        assert!(!is_group_used(&tx, &"sg-1".into()), "its own rule does not count");
        let other = SecurityGroup {
            changed_rules: Some(vec![rule(peer("sg-1"))]),
            ..group("sg-2", "vpc-1", "data")
        };
        tx.put(other);
        assert!(is_group_used(&tx, &"sg-1".into()));
        let (found, _) = super::rule(&tx, &world("1"), &"sgr-1".into()).expect("it is there");
        assert!(["sg-1", "sg-2"].contains(&found.id.as_str()));
        assert!(super::rule(&tx, &world("2"), &"sgr-1".into()).is_none(), "of another account");
    }
}
