package id.rukun.prosedur.koordinasi.proses.data;

import id.rukun.berkas.rantai.JenisEntri;
import id.rukun.engine.office.Kantor;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.TugasModel;
import id.rukun.hukum.kebijakan.AlasanCukup;
import id.rukun.hukum.kebijakan.BukanMasaDepan;
import id.rukun.hukum.kebijakan.UrutanTanggal;
import id.rukun.hukum.kebijakan.pertukaran.ArahPertukaranDikenal;
import id.rukun.hukum.kebijakan.pertukaran.PihakLain;
import id.rukun.hukum.kebijakan.pertukaran.TenggatJawaban;
import id.rukun.hukum.perwalibanjar.data.PertukaranDikenal;
import id.rukun.hukum.perwalibanjar.umum.KodeDikenal;
import id.rukun.hukum.perwalibukittinggi.data.DalamForumKoordinasi;
import id.rukun.hukum.perwalibukittinggi.data.JenisPermintaanData;
import id.rukun.hukum.perwalibukittinggi.data.PenerimaUnsurKoordinasi;
import id.rukun.hukum.perwalibukittinggi.permintaan.AtasNamaSekda;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.data.ArahData;
import id.rukun.prosedur.koordinasi.data.NaskahData;
import id.rukun.prosedur.koordinasi.data.PertukaranData;
import id.rukun.prosedur.koordinasi.data.PertukaranDataService;
import id.rukun.prosedur.koordinasi.data.SyaratData;
import id.rukun.prosedur.koordinasi.formulir.data.DataKelanjutanIsian;
import id.rukun.prosedur.koordinasi.formulir.data.PilihanKelanjutan;
import id.rukun.prosedur.koordinasi.penjawab.PenjawabUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** {@code permintaan-data}: what who asks, or hands over, does. */
@Component
class PengirimLangkah {

    /** Whether a person has started it with the form, or a coordination calls it and the form is still to be filled in. */
    enum AsalPertukaran { DIISI, DIPANGGIL }

    /** What becomes of a request that was not answered. */
    enum KelanjutanPermintaan { MINTA_ULANG, DITUTUP }

    private final PertukaranDataService data;
    private final PencatatPertukaran pencatat;
    private final SyaratData syarat;
    private final PenjawabUnit penjawab;
    private final NaskahData naskah;
    private final KabarData kabar;

    PengirimLangkah(PertukaranDataService data, PencatatPertukaran pencatat, SyaratData syarat, PenjawabUnit penjawab, NaskahData naskah,
            KabarData kabar) {
        this.data = data;
        this.pencatat = pencatat;
        this.syarat = syarat;
        this.penjawab = penjawab;
        this.naskah = naskah;
        this.kabar = kabar;
    }

    /** Who has started it. */
    @TugasModel("koordinasiDataAsalGerbang")
    @Jawaban("asalPertukaran")
    AsalPertukaran asal(Pertanyaan pertanyaan) {
        return pertanyaan.isianId() == null ? AsalPertukaran.DIPANGGIL : AsalPertukaran.DIISI;
    }

    /** S1: what is asked for or handed over, to whom, within which coordination. */
    @TugasModel(value = "koordinasiDataCatatDelegate", aturan = {DalamForumKoordinasi.class, JenisPermintaanData.class,
            PenerimaUnsurKoordinasi.class, UnitKerjaTerdaftar.class, PertukaranDikenal.class, KodeDikenal.class, PihakLain.class, ArahPertukaranDikenal.class,
            TenggatJawaban.class, AtasNamaSekda.class, BukanMasaDepan.class, UrutanTanggal.class})
    void catat(Langkah langkah) {
        PertukaranData yang = data.ambil(pencatat.catat(langkah));
        langkah.tetapkan(PermintaanDataProcess.PERTUKARAN, yang.id());
        tetapkanPenjawab(langkah, yang);
        if (yang.kota() == KotaKoordinasi.BUKITTINGGI) {
            langkah.tanya(AtasNamaSekda.class, naskah.penandatangan(yang, yang.pengirimId()));
        }
        naskah.kirim(langkah.kasus(), yang);
        if (yang.arah() == ArahData.PERMINTAAN) {
            kabar.diminta(langkah, yang);
        }
    }

    private void tetapkanPenjawab(Langkah langkah, PertukaranData yang) {
        String kantor = penjawab.kantor(yang.penerimaId(), yang.kantorPengirim(), langkah.hariIni());
        langkah.tetapkan(PermintaanDataProcess.PERAN_PENJAWAB, Kantor.peranGrup(kantor));
        langkah.tetapkan(PermintaanDataProcess.UNIT_PENJAWAB, Kantor.unitGrup(kantor));
    }

    /** G1: which way it goes. */
    @TugasModel("koordinasiDataArahGerbang")
    @Jawaban("arahPertukaran")
    ArahData arah(Pertanyaan pertanyaan) {
        return yang(pertanyaan).arah();
    }

    /** S6: it is handed over; the recipient is told. */
    @TugasModel("koordinasiDataSampaikanDelegate")
    void sampaikan(Langkah langkah) {
        PertukaranData yang = yang(langkah);
        data.sampaikan(yang.id(), langkah.hariIni());
        kabar.disampaikan(langkah, yang);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Data disampaikan", "keterangan", "Disampaikan " + yang.jenis().sebutan()
                + "; penerimanya diberi tahu."));
    }

    /** G2: asked once more, as long as its coordination is open, or closed without an answer. */
    @TugasModel(value = "koordinasiDataKelanjutanGerbang", aturan = {AlasanCukup.class, DalamForumKoordinasi.class})
    @Jawaban("kelanjutanPermintaan")
    KelanjutanPermintaan kelanjutan(Pertanyaan pertanyaan) {
        DataKelanjutanIsian isian = pertanyaan.beralasan(DataKelanjutanIsian.class);
        if (isian.putusan() == PilihanKelanjutan.TUTUP) {
            return KelanjutanPermintaan.DITUTUP;
        }
        PertukaranData yang = yang(pertanyaan);
        if (yang.kota() == KotaKoordinasi.BUKITTINGGI) {
            pertanyaan.wajib(List.of("putusan"), DalamForumKoordinasi.class,
                    syarat.forum(yang.koordinasiId(), yang.pengirimId(), yang.kantorPengirim()));
        }
        return KelanjutanPermintaan.MINTA_ULANG;
    }

    /** S5: it goes out once more, with new days. */
    @TugasModel("koordinasiDataMintaUlangDelegate")
    void mintaUlang(Langkah langkah) {
        String id = langkah.teks(PermintaanDataProcess.PERTUKARAN);
        data.kirim(id, syarat.waktu(langkah.kasus(), langkah.hariIni(), null));
        PertukaranData yang = data.ambil(id);
        tetapkanPenjawab(langkah, yang);
        naskah.kirim(langkah.kasus(), yang);
        kabar.diminta(langkah, yang);
    }

    /** S5: nothing is waited for any more. */
    @TugasModel("koordinasiDataTutupDelegate")
    void tutup(Langkah langkah) {
        String id = langkah.teks(PermintaanDataProcess.PERTUKARAN);
        data.tutup(id, langkah.isian(DataKelanjutanIsian.class).alasan(), langkah.hariIni());
        PertukaranData yang = data.ambil(id);
        kabar.ditutup(langkah, yang);
        langkah.tulis(JenisEntri.TINDAKAN, Map.of("tindakan", "Permintaan ditutup", "keterangan", "Tanpa jawaban: " + yang.alasanDitutup()));
    }

    private PertukaranData yang(Pertanyaan pertanyaan) {
        return data.ambil(pertanyaan.teks(PermintaanDataProcess.PERTUKARAN));
    }
}
