package id.rukun.dokumen.cetak;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.berkas.sidik.Sidik;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.AntreanCetak.Giliran;
import id.rukun.simpanan.TempatSimpan;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Prints what waits, one document after the other. Nothing is held while a document is made and kept; its row, its place in
 * the queue and its entry in the dossier change in one transaction. Whatever ends this in between leaves bytes that no row
 * names, which are thrown away with the days, and a document that is taken again.
 */
@Component
class MesinCetak {

    private static final Logger LOG = LoggerFactory.getLogger(MesinCetak.class);
    private static final String AKTIVITAS = "Cetak dokumen";
    private static final String DICETAK = "Dicetak sebagai PDF untuk ditandatangani.";
    private static final int SEKALI_AMBIL = 20;

    private final AntreanCetak antrean;
    private final DokumenService dokumen;
    private final CetakanRepository cetakan;
    private final BerkasService berkas;
    private final Pencetak pencetak;
    private final TempatSimpan tempat;
    private final CetakSettings pengaturan;
    private final Clock jam;
    private final TransactionTemplate transaksi;

    MesinCetak(AntreanCetak antrean, DokumenService dokumen, CetakanRepository cetakan, BerkasService berkas,
            Pencetak pencetak, @Qualifier(CetakConfiguration.TEMPAT) TempatSimpan tempat, CetakSettings pengaturan, Clock jam,
            PlatformTransactionManager pengelola) {
        this.antrean = antrean;
        this.dokumen = dokumen;
        this.cetakan = cetakan;
        this.berkas = berkas;
        this.pencetak = pencetak;
        this.tempat = tempat;
        this.pengaturan = pengaturan;
        this.jam = jam;
        this.transaksi = new TransactionTemplate(pengelola);
    }

    /** Prints all whose time has come; returns how many it printed. */
    int cetakSemua() {
        int tercetak = 0;
        for (List<Giliran> siap = siap(); !siap.isEmpty(); siap = siap()) {
            tercetak += (int) siap.stream().filter(this::cetak).count();
        }
        return tercetak;
    }

    /** None while the place for files is another database's: each would fail, and wait longer than that lasts. */
    private List<Giliran> siap() {
        List<Giliran> siap = antrean.siap(SEKALI_AMBIL);
        return siap.isEmpty() || tempat.sesuai() ? siap : List.of();
    }

    /** Prints one, unless another node has it; returns whether it did. */
    boolean cetak(Giliran giliran) {
        if (!antrean.pegang(giliran)) {
            return false;
        }
        try {
            return cetak(giliran, dokumen.satu(giliran.kasusId(), giliran.dokumenId()).filter(d -> d.utuh() && d.naskah() != null)
                    .orElseThrow(() -> new IllegalStateException("It is not there, or was altered outside of Rukun")));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("Document {} could not be printed, attempt {}", giliran.dokumenId(), giliran.percobaan() + 1, e);
            antrean.gagal(giliran);
            return false;
        }
    }

    private boolean cetak(Giliran giliran, Dokumen satu) {
        String alamat = pengaturan.alamatPeriksa(satu.id());
        byte[] pdf = pencetak.cetak("cetak/naskah", Map.of("nama", satu.nama(), "n", satu.naskah(), "id", satu.id(),
                "sidik", satu.sidik(), "alamat", alamat, "qr", KodeQr.dataUri(alamat)));
        String berkasId = UUID.randomUUID().toString();
        tempat.isi().simpan(berkasId, pdf);
        return Boolean.TRUE.equals(transaksi.execute(status -> catat(satu, berkasId, pdf)));
    }

    /** Not where another node, to which it took too long here, has printed it meanwhile. */
    private boolean catat(Dokumen satu, String berkasId, byte[] pdf) {
        berkas.antre(satu.kasusId());
        if (!antrean.selesai(satu.id())) {
            return false;
        }
        String sidik = Sidik.atas(pdf);
        cetakan.save(new Cetakan(satu.id(), satu.kasusId(), berkasId, sidik, pdf.length, Instant.now(jam)));
        berkas.tulis(satu.kasusId(), JenisEntri.DOKUMEN, Pelaku.SISTEM, AKTIVITAS, new Tercetak(satu.nama(), DICETAK, sidik));
        return true;
    }

    /** What the dossier says of it. */
    record Tercetak(String dokumen, String keterangan, String sidik) {}
}
