package org.roundtable.batch;

import jakarta.batch.runtime.BatchStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Starts nothing, remembers everything, and says of each run what the test wants. */
class OperatorStub extends Operator {

    final List<String> calls = new ArrayList<>();
    final Map<Long, BatchStatus> statuses = new HashMap<>();
    RuntimeException refusal;
    private long next = 100;

    @Override
    long start(String job) {
        return run("start " + job);
    }

    @Override
    long restart(long execution) {
        return run("restart " + execution);
    }

    @Override
    void stop(long execution) {
        calls.add("stop " + execution);
    }

    @Override
    BatchStatus status(long execution) {
        return statuses.get(execution);
    }

    private long run(String call) {
        if (refusal != null) {
            throw refusal;
        }
        calls.add(call);
        statuses.put(++next, BatchStatus.STARTED);
        return next;
    }
}
