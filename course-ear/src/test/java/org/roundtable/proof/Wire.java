package org.roundtable.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The network between players and server. It passes bytes on until it is told to swallow them, and can be cut. */
final class Wire implements AutoCloseable {

    private final ServerSocket entry;
    private final int target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private boolean held;

    /** @param target the port at which the server listens */
    Wire(int target) throws IOException {
        this.target = target;
        this.entry = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        run(this::accept);
    }

    int port() {
        return entry.getLocalPort();
    }

    /** From now on nothing gets through, and nobody is told: packets are lost, connections stay. */
    synchronized void hold() {
        held = true;
    }

    /** What was under way when nothing got through is lost with its connection; new ones get through. */
    synchronized void release() {
        held = false;
        cut();
        notifyAll();
    }

    /** Breaks all connections there are. */
    void cut() {
        sockets.forEach(Wire::close);
        sockets.clear();
    }

    private void accept() {
        while (!entry.isClosed()) {
            try {
                var caller = entry.accept();
                sockets.add(caller);
                run(() -> connect(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket caller) {
        try {
            waitWhileHeld();
            var server = new Socket(InetAddress.getLoopbackAddress(), target);
            sockets.add(server);
            caller.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            run(() -> pass(caller, server));
            pass(server, caller);
        } catch (IOException nobodyThere) {
            close(caller);
        }
    }

    private void pass(Socket from, Socket to) {
        try (from; to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            var bytes = new byte[16_384];
            for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
                waitWhileHeld();
                out.write(bytes, 0, n);
            }
        } catch (IOException broken) {
            // both ends are closed by now
        } finally {
            sockets.remove(from);
            sockets.remove(to);
        }
    }

    private synchronized void waitWhileHeld() {
        while (held) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static void run(Runnable work) {
        var thread = new Thread(work, "wire");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // gone already
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
        cut();
    }
}
