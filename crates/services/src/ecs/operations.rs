//! The ECS operations Gantry has.

use super::{cluster, task};

crate::operations! { ecs, "ecs";
    write CreateCluster => cluster::create;
    write DeleteCluster => cluster::delete;
    read DescribeClusters => cluster::describe;
    read DescribeTasks => task::describe;
    read ListClusters => cluster::list;
    read ListTasks => task::list;
    write PutClusterCapacityProviders => cluster::put_capacity_providers;
    write RunTask => task::run;
    write StartTask => task::start;
    write StopTask => task::stop;
    write UpdateCluster => cluster::update;
    write UpdateClusterSettings => cluster::update_settings;
}
