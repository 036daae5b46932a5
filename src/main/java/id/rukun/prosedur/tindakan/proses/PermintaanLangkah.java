package id.rukun.prosedur.tindakan.proses;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.berkas.kasus.Kasus;
import id.rukun.engine.PohonKasus;
import id.rukun.engine.Variabel;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PelaksanaKantor;
import id.rukun.engine.office.Pengusul;
import id.rukun.engine.replay.PengembalianKasus;
import id.rukun.engine.replay.TahapBersamaException;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Penjabat;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.tindakan.KoreksiIsianSendiri;
import id.rukun.hukum.kebijakan.tindakan.PenarikanOlehPengusul;
import id.rukun.hukum.kebijakan.tindakan.PengembalianSetahap;
import id.rukun.hukum.kebijakan.tindakan.SatuPermintaanSekaligus;
import id.rukun.hukum.kebijakan.tindakan.SebelumDitetapkan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.isian.arsip.Kiriman;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.KursiAkun;
import id.rukun.prosedur.tindakan.formulir.JenisTindakan;
import id.rukun.prosedur.tindakan.formulir.TindakanIsian;
import id.rukun.prosedur.tindakan.TindakanKasus;
import id.rukun.prosedur.tindakan.TindakanService;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** {@code tindakan}: what an office asks about a case, and whether it may. */
@Component
class PermintaanLangkah {

    /** What stands before an office's tasks, and what RUKUN-POL-53 asks about it. */
    private record Tahap(List<Kiriman> sasaran, PengembalianSetahap.Fakta fakta) {}

    private static final Set<String> ATASAN = Set.of(Jabatan.LURAH.peran(), Jabatan.CAMAT.peran());

    private final TindakanService tindakan;
    private final KeadaanKasus keadaan;
    private final SasaranKoreksi koreksi;
    private final PengembalianKasus pengembalian;
    private final PohonKasus pohon;
    private final Pengusul pengusul;
    private final PelaksanaKantor pelaksana;
    private final Kantor namaKantor;
    private final WilayahService wilayah;
    private final Penjabat penjabat;

    PermintaanLangkah(TindakanService tindakan, KeadaanKasus keadaan, SasaranKoreksi koreksi,
            PengembalianKasus pengembalian, PohonKasus pohon, Pengusul pengusul, PelaksanaKantor pelaksana,
            Kantor namaKantor, WilayahService wilayah, Penjabat penjabat) {
        this.tindakan = tindakan;
        this.keadaan = keadaan;
        this.koreksi = koreksi;
        this.pengembalian = pengembalian;
        this.pohon = pohon;
        this.pengusul = pengusul;
        this.pelaksana = pelaksana;
        this.namaKantor = namaKantor;
        this.wilayah = wilayah;
        this.penjabat = penjabat;
    }

    /** Records what an office asks about a case, in the place of what it asked before. */
    @TugasModel(value = "tindakanCatatPermintaanDelegate", aturan = {
            BukanMasaDepan.class, UrutanTanggal.class, AlasanCukup.class, SebelumDitetapkan.class,
            SatuPermintaanSekaligus.class, BukanPerkaraSendiri.class})
    void permintaan(Langkah langkah) {
        TindakanIsian isian = langkah.isian(TindakanIsian.class);
        String kantor = langkah.teks(Variabel.KANTOR_PEMOHON);
        penjabat.wajibBukanPihakKasus(langkah);
        langkah.wajibTanggalSesuai();
        langkah.wajibBeralasan(isian.alasan());
        langkah.wajib(SebelumDitetapkan.class, keadaan.fakta(langkah.kasus()));
        tindakan.terbuka(isian.kasus(), isian.jenis()).ifPresent(lain -> gantikan(langkah, lain, kantor));
        tindakan.minta(langkah.prosesId(), isian, langkah.pelaku(), kantor);
        langkah.tetapkan(TindakanProcess.PERAN_PEMOHON, Kantor.peranGrup(kantor));
        langkah.tetapkan(TindakanProcess.UNIT_PEMOHON, Kantor.unitGrup(kantor));
        langkah.tulis(JenisEntri.TINDAKAN, keterangan(isian));
    }

    /** What is asked; refuses at once what this office may not ask. */
    @TugasModel(value = "tindakanJenisTindakanGerbang", aturan = {
            PenarikanOlehPengusul.class, KoreksiIsianSendiri.class, PengembalianSetahap.class})
    @Jawaban("jenisTindakan")
    JenisTindakan jenis(Pertanyaan pertanyaan) {
        TindakanIsian isian = pertanyaan.isian(TindakanIsian.class);
        String kantor = pertanyaan.teks(Variabel.KANTOR_PEMOHON);
        switch (isian.jenis()) {
            case TARIK -> periksaPenarikan(pertanyaan, isian, kantor);
            case KOREKSI -> periksaIsian(pertanyaan, kantor);
            case KEMBALIKAN -> pertanyaan.wajib(PengembalianSetahap.class, tahap(pertanyaan, kantor).fakta());
        }
        return isian.jenis();
    }

    /** Notes the submission to whose stage the case is to return, as it is when that is asked. */
    @TugasModel("tindakanCatatTahapTujuanDelegate")
    void tahapTujuan(Langkah langkah) {
        tindakan.mengenai(langkah.prosesId(), tahap(langkah, langkah.teks(Variabel.KANTOR_PEMOHON)).sasaran().stream()
                .max(Comparator.comparingLong(Kiriman::posisi)).orElseThrow().id());
    }

    /** A later request of the same office takes the place of one that still waits for somebody. */
    private void gantikan(Langkah langkah, TindakanKasus lain, String kantor) {
        boolean diganti = lain.kantor().equals(kantor)
                && pohon.batalkan(lain.prosesId(), "Digantikan permintaan baru");
        langkah.wajib(SatuPermintaanSekaligus.class,
                new SatuPermintaanSekaligus.Fakta(diganti ? null : lain.jabatanPemohon()));
    }

    private static Map<String, Object> keterangan(TindakanIsian isian) {
        Map<String, Object> isi = new LinkedHashMap<>();
        isi.put("tindakan", switch (isian.jenis()) {
            case TARIK -> "Penarikan kasus diminta";
            case KOREKSI -> "Koreksi diminta";
            case KEMBALIKAN -> "Pengembalian satu tahap diminta";
        });
        isi.put("alasan", isian.alasan());
        if (isian.nomorSurat() != null) {
            isi.put("suratPengusul", isian.nomorSurat() + ", " + Kalender.tulis(isian.tanggalSurat()));
        }
        return isi;
    }

    /** Withdrawn by who proposed it or stands in for him; for an RT or RW, or one person, also by staff who name its letter. */
    private void periksaPenarikan(Pertanyaan pertanyaan, TindakanIsian isian, String kantor) {
        Set<String> siapa = pengusul.kantor(pertanyaan.kasus());
        Optional<String> orang = pengusul.orang(pertanyaan.kasus());
        boolean petugas = Kantor.peranGrup(kantor).equals(Jabatan.PETUGAS_KELURAHAN.peran());
        pertanyaan.wajib(PenarikanOlehPengusul.class, new PenarikanOlehPengusul.Fakta(
                orang.map(satu -> List.of(namaKantor.namaWarga(satu)))
                        .orElseGet(() -> siapa.stream().map(namaKantor::nama).sorted().toList()),
                orang.map(satu -> penjabat.orang(List.of(pertanyaan.pelaku().akun())).contains(satu))
                        .orElseGet(() -> siapa.contains(kantor) || menggantikan(siapa, kantor)),
                petugas && siapa.stream().anyMatch(this::rtAtauRw),
                isian.nomorSurat() != null && isian.tanggalSurat() != null));
    }

    /** The staff, who only enter what somebody without an account has signed, name his letter all the same. */
    private boolean menggantikan(Set<String> siapa, String kantor) {
        return !Kantor.peranGrup(kantor).equals(Jabatan.PETUGAS_KELURAHAN.peran())
                && siapa.stream().anyMatch(pengusul -> pelaksana.kantor(pengusul).equals(kantor));
    }

    private boolean rtAtauRw(String kantor) {
        JenisUnit jenis = wilayah.unit(Kantor.unitGrup(kantor)).jenis();
        return jenis == JenisUnit.RT || jenis == JenisUnit.RW;
    }

    /** Which submission it is, and who approves, is asked once it is chosen. */
    private void periksaIsian(Pertanyaan pertanyaan, String kantor) {
        pertanyaan.pastikan(KoreksiIsianSendiri.class, new KoreksiIsianSendiri.Fakta(
                !koreksi.boleh(pertanyaan.kasusId(), kantor).isEmpty(), true, "", "kantor atasan"));
    }

    /**
     * To which submission an office may have the case returned: the last one before its own task, or before one of an
     * office for which it stands in; an RT or RW, and who stands in for one, only to one of the same stage.
     */
    private Tahap tahap(Pertanyaan pertanyaan, String kantor) {
        Kasus kasus = pertanyaan.kasus();
        String sebagai = sebagai(kasus, pertanyaan.pelaku().akun(), kantor);
        List<Task> tugas = pohon.tugas(kasus, sebagai);
        boolean berwenang = !tugas.isEmpty() || ATASAN.contains(Kantor.peranGrup(kantor));
        boolean pengurus = Kantor.warga(sebagai);
        List<Kiriman> sasaran = new ArrayList<>();
        boolean bersama = berwenang && (pengurus ? setahap(kasus, tugas, sasaran)
                : sebelum(kasus, tugas.isEmpty() ? pohon.tugas(kasus) : tugas, sasaran));
        return new Tahap(sasaran,
                new PengembalianSetahap.Fakta(berwenang, !sasaran.isEmpty(), pengurus, bersama));
    }

    /** The office whose task it is: the person's own, else, unless his own needs none, one for which he stands in. */
    private String sebagai(Kasus kasus, String akun, String kantor) {
        if (ATASAN.contains(Kantor.peranGrup(kantor))) {
            return kantor;
        }
        return pelaksana.semuaKantor(new KursiAkun(akun, Kantor.peranGrup(kantor), Kantor.unitGrup(kantor))).stream()
                .filter(k -> !pohon.tugas(kasus, k).isEmpty()).findFirst().orElse(kantor);
    }

    /** Adds what lies before the tasks; returns whether other units stand in the way of one. */
    private boolean sebelum(Kasus kasus, List<Task> tugas, List<Kiriman> sasaran) {
        boolean bersama = false;
        for (Task satu : tugas) {
            try {
                pengembalian.sebelum(kasus, satu).ifPresent(sasaran::add);
            } catch (TahapBersamaException e) {
                bersama = true;
            }
        }
        return bersama;
    }

    /** What an earlier stage has yielded an RT or RW only passes on: by returning it, it would have a veto (AMB-08). */
    private boolean setahap(Kasus kasus, List<Task> tugas, List<Kiriman> sasaran) {
        tugas.forEach(satu -> pengembalian.setahap(kasus, satu).ifPresent(sasaran::add));
        return false;
    }
}
