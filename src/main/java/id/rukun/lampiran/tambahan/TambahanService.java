package id.rukun.lampiran.tambahan;

import id.rukun.berkas.BerkasService;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.rantai.Pelaku;
import id.rukun.dokumen.Dokumen;
import id.rukun.dokumen.DokumenService;
import id.rukun.dokumen.cetak.HasilCetak;
import id.rukun.dokumen.cetak.Percetakan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.TeksTerlihat;
import id.rukun.hukum.kebijakan.LampiranSendiri;
import id.rukun.isian.nilai.Terlampir;
import id.rukun.lampiran.KeadaanLampiran;
import id.rukun.lampiran.LampiranService;
import id.rukun.tenggat.JamRukun;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Adds files to cases, withdraws wrong scans, and tells which were added. Who may is asked elsewhere. */
@Service
public class TambahanService {

    /** How long the sentence may be. */
    public static final int KETERANGAN_TERPANJANG = 300;

    private static final String AKTIVITAS = "Tambah berkas";
    private static final String TARIK = "Tarik pindaian";

    private final LampiranTambahanRepository tambahan;
    private final LampiranService lampiran;
    private final DokumenService dokumen;
    private final Percetakan percetakan;
    private final BerkasService berkas;
    private final KatalogAturan katalog;
    private final JamRukun jam;

    TambahanService(LampiranTambahanRepository tambahan, LampiranService lampiran, DokumenService dokumen,
            Percetakan percetakan, BerkasService berkas, KatalogAturan katalog, JamRukun jam) {
        this.tambahan = tambahan;
        this.lampiran = lampiran;
        this.dokumen = dokumen;
        this.percetakan = percetakan;
        this.berkas = berkas;
        this.katalog = katalog;
        this.jam = jam;
    }

    /**
     * Adds a file that somebody has uploaded to a case, open or ended; a signed copy stands beside the printed one from then
     * on.
     *
     * @throws TambahanDitolakException if it is not his, in use, said to be nothing, or no document of the case is like that
     */
    @Transactional
    public void tambah(Kasus kasus, TambahanBaru baru, Pelaku oleh) {
        periksa(kasus, baru);
        berkas.antre(kasus.id());
        String sidikCetakan = baru.jenis() == JenisTambahan.PINDAIAN ? tercetak(kasus, baru.dokumen()).sidik() : null;
        Terlampir file = milik(lampiran.pegang(baru.lampiran(), oleh.akun(), Set.of()));
        lampiran.ikat(Set.of(baru.lampiran()), null, kasus.id());
        tambahan.save(new LampiranTambahan(kasus.id(), baru, Instant.now(jam)));
        if (sidikCetakan == null) {
            berkas.tulis(kasus.id(), JenisEntri.TINDAKAN, oleh, AKTIVITAS, new Ditambahkan(
                    "Menambahkan berkas: " + baru.jenis().sebutan().toLowerCase(), baru.keterangan(), file.nama(), file.sidik()));
        } else {
            berkas.tulis(kasus.id(), JenisEntri.DOKUMEN, oleh, AKTIVITAS, new Dipindai(nama(kasus, baru.dokumen()),
                    "Pindaian bertanda tangan ditambahkan: " + baru.keterangan(), file.nama(), file.sidik(), sidikCetakan));
        }
    }

    /**
     * Withdraws a scan: it is no longer the signed copy of its document. The file, and that it was one, stay with the case.
     *
     * @param lampiranId id of the file
     * @param alasan why, in one sentence
     * @throws TambahanDitolakException if it is withdrawn already, or no reason is given
     */
    @Transactional
    public void tarik(Kasus kasus, String lampiranId, String alasan, Pelaku oleh) {
        kalimat(alasan, "Tulis dengan satu kalimat mengapa pindaian ini ditarik");
        berkas.antre(kasus.id());
        LampiranTambahan satu = tambahan.findById(lampiranId).filter(t -> t.kasusId().equals(kasus.id()) && !t.dihapus()
                && t.jenis() == JenisTambahan.PINDAIAN && t.ditarikPada() == null)
                .orElseThrow(() -> new TambahanDitolakException("Pindaian ini sudah ditarik atau sudah dihapus. Muat ulang halamannya."));
        satu.tarik(alasan, Instant.now(jam));
        Terlampir file = file(kasus.id()).get(lampiranId);
        berkas.tulis(kasus.id(), JenisEntri.DOKUMEN, oleh, TARIK, new Ditarik(nama(kasus, satu.dokumenId()),
                "Pindaian bertanda tangan ditarik: " + alasan, file.nama(), file.sidik()));
    }

    private static void kalimat(String kata, String perintah) {
        if (kata == null || !TeksTerlihat.bermakna(kata) || TeksTerlihat.tersembunyi(kata).isPresent()) {
            throw new TambahanDitolakException(perintah + ", tanpa huruf yang tidak terlihat.");
        }
        if (kata.length() > KETERANGAN_TERPANJANG) {
            throw new TambahanDitolakException("Kalimatnya terlalu panjang: paling banyak " + KETERANGAN_TERPANJANG + " huruf.");
        }
    }

    private void periksa(Kasus kasus, TambahanBaru baru) {
        kalimat(baru.keterangan(), "Tulis dengan satu kalimat apa berkas ini");
        if (baru.lampiran() == null || baru.jenis() == null
                || (baru.jenis() == JenisTambahan.PINDAIAN) != (baru.dokumen() != null)) {
            throw new TambahanDitolakException("Pilih berkasnya dan apa berkas itu; pindaian menyebut dokumennya, yang lain tidak.");
        }
        if (kasus.simpanSampai() != null && kasus.simpanSampai().isBefore(jam.hariIni())) {
            throw new TambahanDitolakException("Masa simpan kasus ini sudah berakhir; berkasnya tidak lagi ditambah.");
        }
    }

    private HasilCetak tercetak(Kasus kasus, String dokumenId) {
        return percetakan.hasil(dokumenId).filter(h -> h.kasusId().equals(kasus.id()) && !h.dihapus())
                .orElseThrow(() -> new TambahanDitolakException("Dokumen itu bukan dari kasus ini, atau belum dicetak."));
    }

    private String nama(Kasus kasus, String dokumenId) {
        return dokumen.satu(kasus.id(), dokumenId).map(Dokumen::nama).orElseThrow();
    }

    private Terlampir milik(KeadaanLampiran keadaan) {
        Putusan putusan = katalog.periksa(LampiranSendiri.class, new LampiranSendiri.Fakta("Berkas",
                keadaan.lampiran() != null, keadaan.bebas()), jam.hariIni());
        if (!putusan.terpenuhi()) {
            throw new TambahanDitolakException(putusan.pesan());
        }
        return keadaan.lampiran();
    }

    /** The document whose signed copy a file is; empty where it is none. */
    @Transactional(readOnly = true)
    public Optional<String> dokumenPindaian(Kasus kasus, String lampiranId) {
        return dari(kasus.id()).stream().filter(t -> t.berkas().id().equals(lampiranId) && t.dokumenId() != null)
                .map(BerkasTambahan::dokumenId).findFirst();
    }

    /** Those of a case, the oldest first; none that are erased. */
    @Transactional(readOnly = true)
    public List<BerkasTambahan> dari(String kasusId) {
        Map<String, Terlampir> file = file(kasusId);
        return tambahan.findByKasusIdAndDihapusPadaIsNullOrderByDicatatPada(kasusId).stream()
                .filter(t -> file.containsKey(t.lampiranId()))
                .map(t -> new BerkasTambahan(file.get(t.lampiranId()), t.jenis(), t.dokumenId(), t.keterangan(), t.dicatatPada(),
                        t.ditarikPada() == null ? null : new BerkasTambahan.Tarikan(t.ditarikPada(), t.alasanTarik())))
                .toList();
    }

    private Map<String, Terlampir> file(String kasusId) {
        return lampiran.dari(kasusId).stream().collect(Collectors.toMap(Terlampir::id, Function.identity()));
    }

    /**
     * Erases what was said of a case's files when its retention has ended.
     *
     * @param berlaku ids of documents whose signed copies are kept all the same
     * @return ids of the files that are kept
     */
    @Transactional
    public Set<String> hapusIsi(String kasusId, Set<String> berlaku) {
        Map<Boolean, List<LampiranTambahan>> tetap = tambahan.findByKasusIdAndDihapusPadaIsNullOrderByDicatatPada(kasusId).stream()
                .collect(Collectors.partitioningBy(t -> t.ditarikPada() == null && t.dokumenId() != null
                        && berlaku.contains(t.dokumenId())));
        tetap.get(false).forEach(t -> t.hapusIsi(Instant.now(jam)));
        return tetap.get(true).stream().map(LampiranTambahan::lampiranId).collect(Collectors.toSet());
    }

    /** What the dossier says of it. */
    record Ditambahkan(String tindakan, String keterangan, String berkas, String sidik) {}

    /** What the dossier says of a signed copy: the digests of both. */
    record Dipindai(String dokumen, String keterangan, String berkas, String sidikPindaian, String sidikCetakan) {}

    /** What the dossier says of a signed copy that is none any more. */
    record Ditarik(String dokumen, String keterangan, String berkas, String sidikPindaian) {}
}
