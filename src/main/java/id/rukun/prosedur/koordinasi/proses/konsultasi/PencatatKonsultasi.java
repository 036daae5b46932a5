package id.rukun.prosedur.koordinasi.proses.konsultasi;

import id.rukun.engine.Variabel;
import id.rukun.engine.step.Langkah;
import id.rukun.hukum.kebijakan.PilihanDikenal;
import id.rukun.hukum.kebijakan.pertukaran.KonsultasiBerpihak;
import id.rukun.hukum.kebijakan.pertukaran.PihakLain;
import id.rukun.hukum.perwalibanjar.PilihanKata;
import id.rukun.hukum.perwalibanjar.konsultasi.KegiatanKonsultatif;
import id.rukun.hukum.perwalibanjar.konsultasi.KegiatanKonsultatifDisebut;
import id.rukun.hukum.perwalibanjar.umum.KodeDikenal;
import id.rukun.hukum.perwalibukittinggi.konsultasi.MitraKonsultasi;
import id.rukun.hukum.perwalibukittinggi.permintaan.UnitKerjaTerdaftar;
import id.rukun.prosedur.koordinasi.Koordinasi;
import id.rukun.prosedur.koordinasi.KoordinasiService;
import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import id.rukun.prosedur.koordinasi.formulir.konsultasi.KonsultasiPermintaanIsian;
import id.rukun.prosedur.koordinasi.konsultasi.AsistenMitra;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiBaru;
import id.rukun.prosedur.koordinasi.konsultasi.KonsultasiUnitService;
import id.rukun.prosedur.koordinasi.konsultasi.SyaratKonsultasi;
import id.rukun.prosedur.koordinasi.penjawab.Peminta;
import id.rukun.prosedur.koordinasi.penjawab.PihakPerkara;
import id.rukun.prosedur.koordinasi.penjawab.PihakTujuan;
import id.rukun.prosedur.koordinasi.penjawab.WaktuMenjawab;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes down what the form of who consults says, once the rules of his city agree to it. */
@Component
class PencatatKonsultasi {

    private static final List<String> PIHAK = List.of("pihak");

    private final KonsultasiUnitService konsultasi;
    private final KoordinasiService koordinasi;
    private final SyaratKonsultasi syarat;
    private final AsistenMitra asisten;
    private final PihakPerkara perkara;
    private final PihakTujuan dikenal;
    private final WaktuMenjawab waktu;

    PencatatKonsultasi(KonsultasiUnitService konsultasi, KoordinasiService koordinasi, SyaratKonsultasi syarat, AsistenMitra asisten,
            PihakPerkara perkara, PihakTujuan dikenal, WaktuMenjawab waktu) {
        this.konsultasi = konsultasi;
        this.koordinasi = koordinasi;
        this.syarat = syarat;
        this.asisten = asisten;
        this.perkara = perkara;
        this.dikenal = dikenal;
        this.waktu = waktu;
    }

    /**
     * What the form says; of a corrected one what was written before is replaced.
     *
     * @return id of the consultation
     */
    String catat(Langkah langkah) {
        KonsultasiPermintaanIsian isian = langkah.isian(KonsultasiPermintaanIsian.class);
        Optional<Koordinasi> dipanggil = koordinasi.cari(langkah.kasusId());
        Optional<Koordinasi> dalam = dipilih(langkah, isian, dipanggil);
        boolean bukittinggi = KotaKoordinasi.dari(langkah.kasus().tenant()) == KotaKoordinasi.BUKITTINGGI;
        if (bukittinggi) {
            bukittinggi(langkah, isian);
        } else {
            langkah.wajib(PIHAK, KodeDikenal.class, dikenal.banjar(isian.pihak(), langkah.kasus().tenant()));
        }
        pihak(langkah, isian, dipanggil.orElse(null));
        if (!bukittinggi) {
            banjar(langkah, isian, dalam.orElse(null));
        }
        return simpan(langkah, isian, dalam.map(Koordinasi::kasusId).orElse(null), bukittinggi);
    }

    /** The coordination that has called it, else the open one that was chosen. */
    private Optional<Koordinasi> dipilih(Langkah langkah, KonsultasiPermintaanIsian isian, Optional<Koordinasi> dipanggil) {
        Optional<Koordinasi> terbuka = dipanggil.isPresent() ? dipanggil.filter(satu -> isian.koordinasi() == null)
                : perkara.milik(isian.koordinasi(), langkah.unitId(), langkah.teks(Variabel.KANTOR_PEMOHON)).filter(PihakPerkara::terbuka);
        langkah.wajib(List.of("koordinasi"), PilihanDikenal.class, syarat.koordinasi(isian.koordinasi(), terbuka));
        return terbuka;
    }

    private void bukittinggi(Langkah langkah, KonsultasiPermintaanIsian isian) {
        langkah.wajib(PIHAK, UnitKerjaTerdaftar.class, dikenal.bukittinggi(isian.pihak(), langkah.kasus().tenant()));
        langkah.wajib(PIHAK, MitraKonsultasi.class, syarat.mitra(langkah.unitId(), isian.pihak()));
        langkah.wajib(PIHAK, KonsultasiBerpihak.class, syarat.berpihak(langkah.unitId(), isian.pihak()));
        langkah.wajib(List.of("bidang"), PilihanDikenal.class, new PilihanDikenal.Fakta("Bidang", asisten.bukanBidang(isian.bidang())));
        langkah.wajib(List.of("kegiatan"), PilihanDikenal.class, SyaratKonsultasi.kosong("Kegiatan konsultatif",
                Stream.ofNullable(isian.kegiatan()).toList()));
    }

    private void banjar(Langkah langkah, KonsultasiPermintaanIsian isian, Koordinasi dalam) {
        langkah.wajib(List.of("bidang"), PilihanDikenal.class, SyaratKonsultasi.kosong("Bidang", isian.bidang()));
        langkah.wajib(List.of("kegiatan", "kegiatanLain"), KegiatanKonsultatifDisebut.class, syarat.kegiatan(isian, langkah.unitId(), dalam));
    }

    private void pihak(Langkah langkah, KonsultasiPermintaanIsian isian, Koordinasi dipanggil) {
        String tenant = langkah.kasus().tenant();
        langkah.wajib(PIHAK, PihakLain.class, perkara.pihakLain(isian.pihak(), langkah.unitId(), tenant, dipanggil));
        langkah.wajib(PIHAK, PilihanDikenal.class,
                syarat.pihak(isian.pihak(), syarat.ditawarkan(langkah.unitId(), tenant, dipanggil), tenant));
    }

    private String simpan(Langkah langkah, KonsultasiPermintaanIsian isian, String koordinasiId, boolean bukittinggi) {
        String pencatat = syarat.pencatat(langkah.unitId(), isian.pihak());
        String mitra = pencatat.equals(langkah.unitId()) ? isian.pihak() : langkah.unitId();
        String asistenId = bukittinggi ? asisten.kantor(asisten.fakta(mitra, isian.bidang())).orElse(null) : null;
        return konsultasi.catat(langkah.teks(KonsultasiProcess.KONSULTASI), new Peminta(langkah.kasusId(), langkah.kasus().tenant(),
                langkah.unitId(), langkah.teks(Variabel.KANTOR_PEMOHON)), new KonsultasiBaru(koordinasiId, isian.pihak(), pencatat, asistenId,
                        isian.pokok(), isian.uraian(), kegiatan(isian), waktu.batas(langkah.kasus(), langkah.hariIni())), langkah.hariIni());
    }

    /** In words; another one as it was written. */
    private static String kegiatan(KonsultasiPermintaanIsian isian) {
        return PilihanKata.cari(KegiatanKonsultatif.class, isian.kegiatan())
                .map(satu -> satu == KegiatanKonsultatif.LAINNYA ? isian.kegiatanLain() : satu.sebutan()).orElse(null);
    }
}
