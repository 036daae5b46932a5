package id.rukun.masasimpan;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.kasus.StatusKasus;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.Percetakan;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.lampiran.LampiranService;
import id.rukun.lampiran.tambahan.TambahanService;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases what a case has said, in the caller's transaction: the contents of its dossier and its submissions with their files, the
 * texts of its documents and their prints, but for what is in force or on which what is in force rests. The dossier reports it,
 * and vouches anew for the rows that stay. Changes that the caller has not handed to the database yet go there first; what it has
 * read of the database before is forgotten.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class PenghapusIsiKasus {

    private final KasusService kasusService;
    private final BerkasService berkas;
    private final ArsipIsian arsip;
    private final LampiranService lampiran;
    private final TambahanService tambahan;
    private final Percetakan percetakan;
    private final DokumenService dokumen;

    PenghapusIsiKasus(KasusService kasusService, BerkasService berkas, ArsipIsian arsip, LampiranService lampiran,
            TambahanService tambahan, Percetakan percetakan, DokumenService dokumen) {
        this.kasusService = kasusService;
        this.berkas = berkas;
        this.arsip = arsip;
        this.lampiran = lampiran;
        this.tambahan = tambahan;
        this.percetakan = percetakan;
        this.dokumen = dokumen;
    }

    /**
     * Erases what is kept no longer.
     *
     * @param hari the first day on which it is kept no longer
     * @param naskah whether texts are erased that digests may vouch for which are kept for ever otherwise
     */
    public void lewatMasa(String kasusId, LocalDate hari, boolean naskah) {
        berkas.hapusIsiLewatMasa(kasusId, hari);
        if (naskah) {
            berkas.saksikanUlang(kasusId);
        }
        Kasus kasus = kasusService.kasus(kasusId);
        if (kasus.simpanSampai() != null && kasus.simpanSampai().isBefore(hari)) {
            hapusDiLuarBerkas(kasusId);
        }
    }

    /**
     * Erases it before its retention ends. Whether the law allows it is the caller's question.
     *
     * @param sebab why, for the dossier, where it stays for ever: it names nobody
     * @throws IllegalStateException if the case is under way
     */
    public void lebihAwal(String kasusId, String sebab) {
        if (kasusService.kasus(kasusId).status() == StatusKasus.BERJALAN) {
            throw new IllegalStateException("Isi kasus " + kasusId + " masih dipakai: kasusnya berjalan.");
        }
        berkas.hapusSemuaIsi(kasusId, sebab);
        hapusDiLuarBerkas(kasusId);
    }

    private void hapusDiLuarBerkas(String kasusId) {
        Set<String> tetap = dokumen.bertahan(kasusId);
        arsip.hapusIsi(kasusId);
        lampiran.hapusIsi(kasusId, tambahan.hapusIsi(kasusId, tetap));
        dokumen.hapusIsi(kasusId, tetap);
        percetakan.hapusIsi(kasusId, tetap);
    }
}
