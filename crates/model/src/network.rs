//! The parts of a VPC that tasks need: networks, subnets, groups and interfaces.

use std::collections::{BTreeMap, BTreeSet};
use std::net::Ipv4Addr;

use serde::{Deserialize, Serialize};

use crate::id::{EniId, SecurityGroupId, SubnetId, TaskId, Text, VpcId, World};
use crate::state::{Indexed, Indexes, Owner, RowKey, State, Wake, exchange, tally};
use crate::table::Row;
use crate::texts::{Shares, Texts};

/// Tags of an EC2 resource, by key.
pub type Tags = BTreeMap<Text, Text>;

/// An IPv4 block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cidr {
    pub base: Ipv4Addr,
    /// 0 to 32.
    pub prefix: u8,
}

impl Cidr {
    /// Every address.
    pub const ANY: Cidr = Cidr { base: Ipv4Addr::UNSPECIFIED, prefix: 0 };

    /// Returns the number of addresses in the block.
    pub fn size(self) -> u64 {
        1 << (32 - u32::from(self.prefix))
    }

    /// Returns the address at `offset`; None beyond the block.
    pub fn nth(self, offset: u64) -> Option<Ipv4Addr> {
        let offset = (offset < self.size()).then_some(offset)?;
        Some(Ipv4Addr::from(u32::from(self.base).checked_add(u32::try_from(offset).ok()?)?))
    }

    pub fn contains(self, address: Ipv4Addr) -> bool {
        let offset = u64::from(u32::from(address)).checked_sub(u64::from(u32::from(self.base)));
        offset.is_some_and(|offset| offset < self.size())
    }
}

impl std::fmt::Display for Cidr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.base, self.prefix)
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Vpc {
    pub id: VpcId,
    pub world: World,
    pub cidr: Cidr,
    pub is_default: bool,
    #[serde(default)]
    pub tags: Tags,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Subnet {
    pub id: SubnetId,
    pub vpc: VpcId,
    pub world: World,
    pub cidr: Cidr,
    pub availability_zone: Text,
    /// The start of the next search for a free address, so that a released one is not reused at
    /// once. Written by: the address allocation.
    pub next_offset: u64,
    #[serde(default)]
    pub tags: Tags,
}

/// A task's network interface; the row exists exactly as long as the interface holds its address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Eni {
    pub id: EniId,
    pub subnet: SubnetId,
    pub address: Ipv4Addr,
    /// `02:xx:xx:xx:xx:xx`.
    pub mac: Text,
    pub task: TaskId,
    pub security_groups: Vec<SecurityGroupId>,
}

macro_rules! plain_rows {
    ($($row:ident: $key:ident in $index:ident by $by:ident, |$it:ident| $references:expr;)*) => {$(
        impl Row for $row {
            type Key = $key;

            fn key(&self) -> $key {
                self.id.clone()
            }
        }

        impl Indexed for $row {
            fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
                let entry = |row: &Self| (row.$by.clone(), row.id.clone());
                index.$index.change(old.map(entry), new.map(entry));
            }

            fn owner<'a>(&'a self, _: &'a State) -> Owner<'a> {
                Owner::World(&self.world)
            }

            fn references(&self) -> Vec<RowKey> {
                let $it = self;
                $references
            }

            fn wake(_: &Self::Key) -> Option<Wake> {
                None
            }
        }
    )*};
}

plain_rows! {
    Vpc: VpcId in vpcs_by_world by world, |_row| Vec::new();
    Subnet: SubnetId in subnets_by_vpc by vpc, |row| vec![RowKey::Vpc(row.vpc.clone())];
}

/// The key is subnet and address, so that no two interfaces can have one address.
impl Row for Eni {
    type Key = (SubnetId, Ipv4Addr);

    fn key(&self) -> Self::Key {
        (self.subnet.clone(), self.address)
    }

    fn share(&mut self, texts: &mut Texts) {
        self.subnet.share(texts);
        self.security_groups.iter_mut().for_each(|one| one.share(texts));
    }
}

impl Indexed for Eni {
    fn reindex(index: &mut Indexes, old: Option<&Self>, new: Option<&Self>) {
        let subnet = |row: &Self| row.subnet.clone();
        tally(&mut index.address_counts, old.map(subnet), new.map(subnet));
        let members = |row: &Self| -> BTreeSet<_> {
            row.security_groups.iter().map(|group| (group.clone(), row.address)).collect()
        };
        exchange(&mut index.group_members, old.map(members), new.map(members));
    }

    fn owner<'a>(&'a self, state: &'a State) -> Owner<'a> {
        Owner::of(state.subnets.get(&self.subnet), state)
    }

    fn references(&self) -> Vec<RowKey> {
        let groups = self.security_groups.iter().cloned().map(RowKey::SecurityGroup);
        let of = [RowKey::Subnet(self.subnet.clone()), RowKey::Task(self.task.clone())];
        groups.chain(of).collect()
    }

    fn wake(_: &Self::Key) -> Option<Wake> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_counts_and_holds_its_addresses() {
        let block = Cidr { base: Ipv4Addr::new(172, 31, 16, 0), prefix: 20 };
        assert_eq!(block.size(), 4096);
        assert_eq!(block.nth(4095), Some(Ipv4Addr::new(172, 31, 31, 255)));
        assert_eq!(block.nth(4096), None);
        assert!(block.contains(Ipv4Addr::new(172, 31, 20, 1)));
        assert!(!block.contains(Ipv4Addr::new(172, 31, 32, 0)));
        assert!(!block.contains(Ipv4Addr::new(172, 31, 15, 255)));
    }
}
