package id.rukun.jabatan.pos;

import id.rukun.jabatan.PemegangJabatan;

/** An official of a unit and the post that he holds there. */
public record PejabatPos(PemegangJabatan siapa, PosUnit pos) {

    /** "Kepala Bidang Pelayanan – Siti Rahma": as lists offer him. */
    public String sebutan() {
        return pos.nama() + " – " + siapa.nama();
    }
}
