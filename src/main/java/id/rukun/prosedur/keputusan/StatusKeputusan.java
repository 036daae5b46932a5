package id.rukun.prosedur.keputusan;

/** Where a Keputusan Lurah stands; said by what was decided about it, its own row never changes. */
public enum StatusKeputusan {
    /** Signed, and in need of nothing else. */
    DITETAPKAN,
    /** Signed; without effect until the Camat ratifies it. */
    MENUNGGU_PENGESAHAN,
    DISAHKAN,
    /** The Camat refused to ratify it: it never takes effect. */
    TIDAK_DISAHKAN,
    /** Another Keputusan stands in its place. */
    DICABUT;

    /** Whether it binds, or will once the Camat has ratified it. */
    public boolean berdiri() {
        return this != TIDAK_DISAHKAN && this != DICABUT;
    }
}
