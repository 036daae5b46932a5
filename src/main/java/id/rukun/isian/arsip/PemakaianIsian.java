package id.rukun.isian.arsip;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** Which process instance uses a submission now, and whether it fell when its case went back. */
@Entity
class PemakaianIsian {

    @Id
    private String isianId;

    private String prosesId;
    private boolean gugur;
    private String antrean;

    @Version
    private Integer versi;

    protected PemakaianIsian() {}

    PemakaianIsian(String isianId, String prosesId) {
        this.isianId = isianId;
        this.prosesId = prosesId;
    }

    void gugur(String antreanBaru) {
        gugur = true;
        antrean = antreanBaru;
    }

    void keluarDariAntrean() {
        antrean = null;
    }

    void dipakai(String proses) {
        prosesId = proses;
        gugur = false;
        antrean = null;
    }
}
