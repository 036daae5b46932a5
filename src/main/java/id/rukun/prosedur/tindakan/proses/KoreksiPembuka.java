package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.KasusService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.replay.PengembalianKasus;
import id.rukun.engine.replay.PengembalianKasus.Gugur;
import id.rukun.engine.replay.PengirimUlang.HasilKirim;
import id.rukun.engine.replay.TransaksiTersendiri;
import id.rukun.engine.replay.PokokDikoreksi;
import id.rukun.engine.step.Langkah;
import id.rukun.isian.arsip.ArsipIsian;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.isian.arsip.RiwayatIsian;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.formulir.JenisTindakan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Corrects what opened a case. No task stands before it that could stay open if the steps after the start refuse the
 * correction: so it is tried in a transaction of its own, and a refusal leaves the case as it was.
 */
@Component
class KoreksiPembuka {

    private final PengembalianKasus pengembalian;
    private final KeadaanKasus keadaan;
    private final RiwayatIsian riwayat;
    private final ArsipIsian arsip;
    private final KasusService kasusService;
    private final BerkasService berkas;
    private final TransaksiTersendiri percobaan;
    private final List<PokokDikoreksi> pokok;

    KoreksiPembuka(PengembalianKasus pengembalian, KeadaanKasus keadaan, RiwayatIsian riwayat, ArsipIsian arsip,
            KasusService kasusService, BerkasService berkas, TransaksiTersendiri percobaan, List<PokokDikoreksi> pokok) {
        this.pengembalian = pengembalian;
        this.keadaan = keadaan;
        this.riwayat = riwayat;
        this.arsip = arsip;
        this.kasusService = kasusService;
        this.berkas = berkas;
        this.percobaan = percobaan;
        this.pokok = pokok;
    }

    /** What opened the case, where a request corrects that and has yet to be carried out. */
    Optional<Kiriman> menunggu(TindakanKasus permintaan, String kasusId) {
        return permintaan.jenis() != JenisTindakan.KOREKSI ? Optional.empty() : riwayat.semua(kasusId).stream()
                .filter(k -> k.pembuka() && k.id().equals(permintaan.sasaran())).findFirst();
    }

    /**
     * Tries once. The caller must not have written anything yet.
     *
     * @param pembuka what opened the case
     * @param pengganti id of the correction
     * @param diterapkan told what fell, in the transaction of the correction
     */
    HasilKirim coba(Langkah langkah, Kiriman pembuka, String pengganti, Consumer<Gugur> diterapkan) {
        AtomicBoolean maju = new AtomicBoolean();
        Optional<String> sebab = percobaan.coba(() -> {
            Optional<Gugur> gugur = terapkan(langkah.kasusId(), pembuka, pengganti);
            gugur.ifPresent(diterapkan);
            maju.set(gugur.isPresent());
        });
        if (sebab.isPresent()) {
            langkah.tulis(JenisEntri.TEMUAN, Map.of("temuan", "KOREKSI_TIDAK_DITERIMA", "isian", pengganti,
                    "keterangan", "Koreksi tidak diterima; kasus berjalan terus dengan isian semula. "
                            + sebab.get()));
            return HasilKirim.SELESAI;
        }
        if (!maju.get()) {
            langkah.tulis(JenisEntri.TEMUAN, terlambat());
        }
        return maju.get() ? HasilKirim.MAJU : HasilKirim.SELESAI;
    }

    /** What is found where a request comes too late. */
    static Map<String, String> terlambat() {
        return Map.of("temuan", "TINDAKAN_TERLAMBAT", "keterangan",
                "Permintaan tidak dilaksanakan: kasus sudah ditetapkan, selesai, atau dilanjutkan.");
    }

    /** Empty if meanwhile a Keputusan was signed, or the case has ended: who signs queues for the dossier too. */
    private Optional<Gugur> terapkan(String kasusId, Kiriman pembuka, String pengganti) {
        berkas.antre(kasusId);
        Kasus kasus = kasusService.kasus(kasusId);
        if (!keadaan.terbuka(kasus) || !pengembalian.dapatKembali(kasus, pembuka)) {
            return Optional.empty();
        }
        arsip.gantikan(pembuka.id(), pengganti);
        pokok.stream().filter(p -> p.formulir().equals(pembuka.formulir()))
                .forEach(p -> p.dikoreksi(kasusId, pengganti));
        return Optional.of(pengembalian.ulangDariAwal(kasus, pembuka, pengganti, arsip.pelaku(pengganti)));
    }
}
