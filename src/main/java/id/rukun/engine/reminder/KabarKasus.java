package id.rukun.engine.reminder;

import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.pemberitahuan.Alamat;
import id.rukun.pemberitahuan.PemberitahuanBaru;
import id.rukun.pemberitahuan.PemberitahuanService;
import id.rukun.pemberitahuan.Pemicu;
import org.springframework.stereotype.Component;

/** Tells offices something of a case, whether or not a task of theirs waits in it. */
@Component
public class KabarKasus {

    private final PemberitahuanService pemberitahuan;
    private final Kantor kantor;
    private final PelaksanaKantor pelaksana;

    KabarKasus(PemberitahuanService pemberitahuan, Kantor kantor, PelaksanaKantor pelaksana) {
        this.pemberitahuan = pemberitahuan;
        this.kantor = kantor;
        this.pelaksana = pelaksana;
    }

    /**
     * Tells an office; instead of one that nobody holds, the one that works for it.
     *
     * @param unitId unit that it is about
     * @param perihal what it is about, as the list of notices shows it before the case's number
     * @param kunci two notices with the same key are one
     * @param penerima group of the office
     * @param kalimat what the office reads
     */
    public void beri(Kasus kasus, String unitId, String perihal, String kunci, Pemicu pemicu, String penerima, String kalimat) {
        String tujuan = pelaksana.kantor(penerima);
        pemberitahuan.beri(new PemberitahuanBaru(kunci, pemicu, new Alamat(kasus.id(), unitId, tujuan, kantor.nama(tujuan)),
                perihal, perihal + " – kasus " + kasus.nomor(), "Kasus " + kasus.nomor() + ": " + kalimat));
    }
}
