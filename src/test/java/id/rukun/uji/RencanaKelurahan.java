package id.rukun.uji;

import id.rukun.wilayah.Pengecualian;
import java.util.Set;

/** What a Kelurahan for a test is to be like; begins as the plain case and is changed in one thing. */
public class RencanaKelurahan {

    int kkA = 72;
    int kkB = 68;
    int rtPerRw = 9;
    boolean bertetangga = true;
    Set<Pengecualian> dikecualikanA = Set.of();
    boolean dipantau;

    /** KK of RT 001/RW 01. */
    public RencanaKelurahan kkA(int jumlah) {
        kkA = jumlah;
        return this;
    }

    /** KK of RT 001/RW 02. */
    public RencanaKelurahan kkB(int jumlah) {
        kkB = jumlah;
        return this;
    }

    /** RT in each of the two RW. */
    public RencanaKelurahan rtPerRw(int jumlah) {
        rtPerRw = jumlah;
        return this;
    }

    /** The two RT are no neighbours. */
    public RencanaKelurahan terpisah() {
        bertetangga = false;
        return this;
    }

    /** RT 001/RW 01 is exempt (Pasal 6). */
    public RencanaKelurahan dikecualikanA() {
        dikecualikanA = Set.of(Pengecualian.PS6);
        return this;
    }

    /** RT 001/RW 01 is a building (Pasal 7 ayat (2)). */
    public RencanaKelurahan rumahSusunA() {
        dikecualikanA = Set.of(Pengecualian.PS7_2);
        return this;
    }

    /** The daily process may find its RT and RW out of their range; elsewhere they are put off. */
    public RencanaKelurahan dipantau() {
        dipantau = true;
        return this;
    }
}
