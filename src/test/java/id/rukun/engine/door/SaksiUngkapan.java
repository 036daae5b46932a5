package id.rukun.engine.door;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.concurrent.atomic.AtomicInteger;

/** Sees whether a text was run, or an object brought to life: whoever makes one of these has done it. */
public final class SaksiUngkapan implements Serializable {

    static final String UNGKAPAN = "''.getClass().forName('" + SaksiUngkapan.class.getName() + "').newInstance()";

    private static final long serialVersionUID = 1L;
    private static final AtomicInteger TERLIHAT = new AtomicInteger();

    public SaksiUngkapan() {
        TERLIHAT.incrementAndGet();
    }

    /** How often. */
    static int terlihat() {
        return TERLIHAT.get();
    }

    private void readObject(ObjectInputStream aliran) throws IOException, ClassNotFoundException {
        aliran.defaultReadObject();
        TERLIHAT.incrementAndGet();
    }
}
