package id.rukun.prosedur.pencatatan.proses.jabatan;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.MasaPencatatan;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.MasaPencatatan.Perihal;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.NipBelumBertindak;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.YangDiubahTercatat;
import id.rukun.hukum.kebijakan.pencatatan.jabatan.YangDiubahTercatat.Yang;
import id.rukun.hukum.kebijakan.pengurus.KetidakhadiranDicatat;
import id.rukun.jabatan.Ketidakhadiran;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.jabatan.catat.PerbaikanJabatanService;
import id.rukun.prosedur.pencatatan.formulir.jabatan.PencatatanJabatanIsian;
import id.rukun.prosedur.pencatatan.formulir.jabatan.SebabPejabatBerhenti;
import id.rukun.prosedur.pencatatan.jabatan.KursiDicatat;
import id.rukun.prosedur.pencatatan.jabatan.PencatatanJabatanService;
import id.rukun.tenggat.Kalender;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is demanded of the absence of a holder, of his return, of who comes, and of who leaves. */
@Component
class SyaratPejabat {

    private final PencatatanJabatanService pencatatan;
    private final KetidakhadiranService ketidakhadiran;
    private final PerbaikanJabatanService register;
    private final SyaratCalonPejabat calon;

    SyaratPejabat(PencatatanJabatanService pencatatan, KetidakhadiranService ketidakhadiran, PerbaikanJabatanService register,
            SyaratCalonPejabat calon) {
        this.pencatatan = pencatatan;
        this.ketidakhadiran = ketidakhadiran;
        this.register = register;
        this.calon = calon;
    }

    /** He holds the post on those days and is not absent on any of them already; without a last day it meets whatever comes later. */
    void wajibBerhalangan(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian) {
        PemegangJabatan siapa = kursi.pemegang();
        langkah.wajib(List.of("pejabat", "mulai"), KetidakhadiranDicatat.class, new KetidakhadiranDicatat.Fakta(isian.mulai(), true,
                siapa.berlakuPada(isian.mulai()), ketidakhadiran.berlanjut(siapa.id(), isian.mulai()).stream()
                .filter(k -> SyaratCalonPejabat.bertemu(k.mulai(), k.sampai(), isian.mulai(), isian.hariTerakhir()))
                .map(Ketidakhadiran::mulai).findFirst().orElse(null)));
        List<String> kolom = isian.hariTerakhir() == null ? List.of("mulai") : List.of("mulai", isian.sampai() == null ? "perkiraan" : "sampai");
        wajibMasa(langkah, kolom, Perihal.KETIDAKHADIRAN, isian.mulai(), isian.hariTerakhir(), null, siapa.sampai());
    }

    /**
     * He is absent, or was until the day before his case was opened, and comes back after it began, and after whoever acts for him has
     * begun.
     */
    void wajibKembali(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian) {
        PemegangJabatan siapa = kursi.pemegang();
        Optional<Ketidakhadiran> yang = pencatatan.ketidakhadiranSebelum(siapa, isian.mulai());
        wajibAda(langkah, "pejabat", Yang.KETIDAKHADIRAN, yang.isPresent());
        Ketidakhadiran absen = yang.orElseThrow();
        LocalDate kemarin = Kalender.hari(langkah.kasus().dibukaPada()).minusDays(1);
        wajibAda(langkah, "pejabat", Yang.KETIDAKHADIRAN_BERJALAN, absen.sampai() == null || !absen.sampai().isBefore(kemarin));
        LocalDate awal = seluruhnya(kursi).stream().filter(PemegangJabatan::pelaksanaHarian).map(PemegangJabatan::mulai)
                .filter(mulai -> SyaratCalonPejabat.bertemu(absen.mulai(), absen.sampai(), mulai, mulai))
                .max(LocalDate::compareTo).orElse(absen.mulai());
        wajibMasa(langkah, Perihal.KEMBALI, isian.mulai(), null, awal.plusDays(1), siapa.sampai());
    }

    /** Nobody has come after that day; whoever comes is on duty. */
    void wajibDiangkat(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian) {
        calon.wajibMenjabat(langkah, kursi, isian);
        Optional<PemegangJabatan> terakhir = kursi.kursi().jamak() ? Optional.empty() : seluruhnya(kursi).stream().reduce((a, b) -> b);
        wajibMasa(langkah, Perihal.PENGANGKATAN, isian.mulai(), null, terakhir.map(p -> p.mulai().plusDays(1)).orElse(null), null);
    }

    /** A definitive holder leaves after his first day; death is not foreseen. */
    void wajibBerhenti(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian) {
        PemegangJabatan siapa = kursi.pemegang();
        wajibAda(langkah, "pejabat", Yang.PEJABAT_DEFINITIF, siapa.sifat() == SifatJabatan.DEFINITIF);
        boolean meninggal = isian.sebab() == SebabPejabatBerhenti.MENINGGAL;
        wajibMasa(langkah, meninggal ? Perihal.MENINGGAL : Perihal.BERHENTI, isian.mulai(), null, siapa.mulai().plusDays(1),
                meninggal ? langkah.hariIni().plusDays(1) : siapa.sampai());
    }

    /** Something is put right; another number only of who has not acted by the one that the register has. */
    void wajibPerbaikan(Pertanyaan langkah, KursiDicatat kursi, PencatatanJabatanIsian isian) {
        PemegangJabatan siapa = kursi.pemegang();
        wajibAda(langkah, "nama", Yang.NAMA, !isian.nama().equals(siapa.nama()) || !isian.nip().equals(siapa.nip()));
        if (!isian.nip().equals(siapa.nip())) {
            langkah.wajib(List.of("nip"), NipBelumBertindak.class, new NipBelumBertindak.Fakta(siapa.nama(),
                    pencatatan.dikerjakan(siapa, kursi.grup(), langkah.kasusId())));
            calon.wajibTernyata(langkah, kursi, isian);
        }
    }

    private List<PemegangJabatan> seluruhnya(KursiDicatat kursi) {
        return register.semua(kursi.kursi());
    }

    private static void wajibAda(Pertanyaan langkah, String kolom, Yang yang, boolean ada) {
        langkah.wajib(List.of(kolom), YangDiubahTercatat.class, new YangDiubahTercatat.Fakta(yang, ada));
    }

    private static void wajibMasa(Pertanyaan langkah, Perihal perihal, LocalDate mulai, LocalDate sampai, LocalDate awal, LocalDate akhir) {
        wajibMasa(langkah, List.of("mulai"), perihal, mulai, sampai, awal, akhir);
    }

    private static void wajibMasa(Pertanyaan langkah, List<String> kolom, Perihal perihal, LocalDate mulai, LocalDate sampai, LocalDate awal,
            LocalDate akhir) {
        langkah.wajib(kolom, MasaPencatatan.class, new MasaPencatatan.Fakta(perihal, mulai, sampai, awal, akhir, null));
    }
}
