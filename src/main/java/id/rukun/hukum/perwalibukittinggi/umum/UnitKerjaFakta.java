package id.rukun.hukum.perwalibukittinggi.umum;

import id.rukun.hukum.koordinasi.JenisUnitKerja;

/** A unit and what it is. */
public record UnitKerjaFakta(String unit, JenisUnitKerja jenis) {

    /** Whether Pasal 16 binds it. */
    public boolean wajib() {
        return PihakKoordinasi.terikat(jenis);
    }

    /** On which reading it is not bound: of the BUMD BKT-A-09, of the others BKT-A-08. */
    public String tafsirSukarela() {
        return jenis == JenisUnitKerja.BUMD ? "BKT-A-09" : "BKT-A-08";
    }
}
