-- The network, its members, how they sign in, and what was done by whom.

-- one row, written when the first settings are
create table network (
    id bigint primary key,
    version integer not null,
    name varchar(80) not null,
    membership varchar(20) not null,
    endorsement_needed boolean not null,
    constraint network_only_one check (id = 1),
    constraint network_membership check (membership in ('OPEN', 'INVITATION'))
);

create sequence member_seq start with 1 increment by 50;
create table member (
    id bigint primary key,
    version integer not null,
    handle varchar(40) not null constraint member_handle_unique unique,
    email varchar(254) not null constraint member_email_unique unique,
    display_name varchar(80) not null,
    password_hash varchar(200),
    verified_at timestamp(6) with time zone,
    zone varchar(60) not null,
    language varchar(10) not null,
    about varchar(2000),
    can_teach varchar(1000),
    wants_to_learn varchar(1000),
    steward boolean not null,
    joined_at timestamp(6) with time zone not null,
    disabled_at timestamp(6) with time zone
);
create index member_display_name on member (display_name);

create table member_interest (
    member_id bigint not null constraint member_interest_member references member,
    interest varchar(40) not null,
    primary key (member_id, interest)
);
create index member_interest_interest on member_interest (interest);

create sequence sign_in_seq start with 1 increment by 50;
create table sign_in (
    id bigint primary key,
    member_id bigint not null constraint sign_in_member references member,
    token_hash varchar(64) not null constraint sign_in_token_unique unique,
    since timestamp(6) with time zone not null,
    last_seen timestamp(6) with time zone not null,
    expires timestamp(6) with time zone not null,
    device varchar(300)
);
create index sign_in_by_member on sign_in (member_id);

create index sign_in_by_expiry on sign_in (expires);

-- what somebody typed to join, until they follow the link that was mailed to them
create sequence sign_up_seq start with 1 increment by 50;
create table sign_up (
    id bigint primary key,
    version integer not null,
    email varchar(254) not null,
    display_name varchar(80) not null,
    password_hash varchar(200) not null,
    zone varchar(60) not null,
    language varchar(10) not null,
    interests varchar(1000) not null,
    token_hash varchar(64) not null constraint sign_up_token_unique unique,
    expires timestamp(6) with time zone not null,
    confirmed_at timestamp(6) with time zone
);
create index sign_up_by_email on sign_up (email, expires);
create index sign_up_by_expiry on sign_up (expires);

create sequence invitation_seq start with 1 increment by 50;
create table invitation (
    id bigint primary key,
    version integer not null,
    email varchar(254) not null,
    invited_by_id bigint not null constraint invitation_invited_by references member,
    token_hash varchar(64) not null constraint invitation_token_unique unique,
    sent_at timestamp(6) with time zone not null,
    expires timestamp(6) with time zone not null,
    accepted_at timestamp(6) with time zone
);
create index invitation_by_inviter on invitation (invited_by_id, sent_at);

create sequence one_time_link_seq start with 1 increment by 50;
create table one_time_link (
    id bigint primary key,
    purpose varchar(20) not null,
    member_id bigint constraint one_time_link_member references member,
    token_hash varchar(64) not null constraint one_time_link_token_unique unique,
    expires timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    constraint one_time_link_purpose check (purpose in ('RESET', 'SETUP'))
);
create index one_time_link_by_member on one_time_link (member_id);
create index one_time_link_by_expiry on one_time_link (expires);

-- how often something was tried that must not be tried often
create table throttle (
    subject varchar(120) primary key,
    tries integer not null,
    last_try timestamp(6) with time zone not null,
    free_at timestamp(6) with time zone not null
);
create index throttle_by_last_try on throttle (last_try);

create sequence audit_entry_seq start with 1 increment by 50;
create table audit_entry (
    id bigint primary key,
    at timestamp(6) with time zone not null,
    actor bigint,
    action varchar(60) not null,
    subject varchar(40) not null,
    subject_id bigint,
    course bigint,
    offering bigint,
    detail varchar(4000)
);
create index audit_entry_subject on audit_entry (subject, subject_id);
create index audit_entry_at on audit_entry (at);
