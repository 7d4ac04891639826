-- The network, its members, how they sign in, and what was done by whom.

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
    joined_at timestamp(6) with time zone not null
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
