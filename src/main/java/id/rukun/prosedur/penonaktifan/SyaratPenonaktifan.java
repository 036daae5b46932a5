package id.rukun.prosedur.penonaktifan;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.ParameterHukum;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.Sebutan;
import id.rukun.hukum.kebijakan.BukanPerkaraSendiri;
import id.rukun.hukum.kebijakan.penonaktifan.KetidakhadiranTercatat;
import id.rukun.hukum.kebijakan.penonaktifan.SubjekDidengar;
import id.rukun.hukum.kebijakan.penonaktifan.SubjekMenjabat;
import id.rukun.hukum.pergub171.pengurus.DasarBerhalangan;
import id.rukun.hukum.pergub171.penonaktifan.AdaDasarPenonaktifan;
import id.rukun.hukum.pergub171.penonaktifan.BertentanganDenganNorma;
import id.rukun.hukum.pergub171.penonaktifan.KewajibanDilanggar;
import id.rukun.hukum.pergub171.penonaktifan.SyaratTidakTerpenuhi;
import id.rukun.hukum.pergub171.penonaktifan.TindakanTercela;
import id.rukun.hukum.pergub171.penonaktifan.UraianFakta;
import id.rukun.jabatan.Jabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.KetidakhadiranService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.penonaktifan.formulir.DasarDiajukan;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked about the grounds and the one concerned, when a case opens and again on the day of the Keputusan. */
@Component
public class SyaratPenonaktifan {

    private static final String DOMISILI = "PRM-17";

    private final PenonaktifanService penonaktifan;
    private final JabatanService jabatan;
    private final KetidakhadiranService ketidakhadiran;
    private final PendudukService penduduk;
    private final WilayahService wilayah;
    private final KatalogAturan katalog;
    private final KasusService kasusService;
    private final ParameterHukum parameter;

    SyaratPenonaktifan(PenonaktifanService penonaktifan, JabatanService jabatan, KetidakhadiranService ketidakhadiran,
            PendudukService penduduk, WilayahService wilayah, KatalogAturan katalog, KasusService kasusService,
            ParameterHukum parameter) {
        this.penonaktifan = penonaktifan;
        this.jabatan = jabatan;
        this.ketidakhadiran = ketidakhadiran;
        this.penduduk = penduduk;
        this.wilayah = wilayah;
        this.katalog = katalog;
        this.kasusService = kasusService;
        this.parameter = parameter;
    }

    /** Whether a post is one of a board in the area of an office, and held on a day. */
    public SubjekMenjabat.Fakta menjabat(Optional<PemegangJabatan> siapa, LocalDate hari) {
        return new SubjekMenjabat.Fakta(siapa.map(jabatan::sebutan).orElse(null),
                siapa.filter(p -> p.berlakuPada(hari)).isPresent(), hari);
    }

    /** What is asked about grounds against the holder of a post on a day, ground by ground. */
    public List<SoalHukum<?>> dasar(PemegangJabatan siapa, List<DasarDiajukan> diajukan, LocalDate hari) {
        List<SoalHukum<?>> soal = new ArrayList<>();
        soal.add(new SoalHukum<>(List.of("dasar"), AdaDasarPenonaktifan.class,
                new AdaDasarPenonaktifan.Fakta(diajukan.stream().map(d -> d.dasar().huruf()).toList())));
        diajukan.forEach(satu -> soal.addAll(dasar(siapa, satu, hari)));
        return soal;
    }

    private List<SoalHukum<?>> dasar(PemegangJabatan siapa, DasarDiajukan satu, LocalDate hari) {
        boolean uraian = !Sebutan.kosong(satu.uraian());
        boolean akibat = !Sebutan.kosong(satu.akibat());
        return switch (satu.dasar()) {
            case TERCELA -> List.of(new SoalHukum<>(List.of("perbuatan", "kepercayaan"), TindakanTercela.class,
                    new UraianFakta(uraian, akibat)));
            case KEWAJIBAN -> List.of(new SoalHukum<>(List.of("pasal", "pelanggaran"), KewajibanDilanggar.class,
                    new KewajibanDilanggar.Fakta(satu.rujukan(), uraian)));
            case NORMA -> List.of(new SoalHukum<>(List.of("norma", "tindakan"), BertentanganDenganNorma.class,
                    new UraianFakta(uraian, akibat)));
            case BERHALANGAN -> berhalangan(siapa, hari);
            case SYARAT -> List.of(new SoalHukum<>(List.of("syarat", "uraianSyarat"), SyaratTidakTerpenuhi.class,
                    new SyaratTidakTerpenuhi.Fakta(siapa.jabatan().ketua(), satu.rujukan(), menurutRegister(siapa, satu, hari),
                            satu.uraian())));
        };
    }

    /**
     * What is asked about the grounds of a case on a later day: one that has lapsed falls away where another stands (AMB-33); where
     * none stands, all are asked.
     */
    public List<SoalHukum<?>> dasarBerdiri(PemegangJabatan siapa, String kasusId, LocalDate hari) {
        return dasar(siapa, dasarBerdiri(kasusId, hari), hari);
    }

    /** The grounds of a case that stand on a day, in the order of their letters; all of them where none does. */
    List<DasarDiajukan> dasarBerdiri(String kasusId, LocalDate hari) {
        PemegangJabatan siapa = penonaktifan.subjek(kasusId);
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        List<DasarDiajukan> semua = penonaktifan.dasar(kasusId);
        List<DasarDiajukan> berdiri = semua.stream()
                .filter(satu -> jawab(dasar(siapa, satu, hari), edisi).stream().allMatch(Putusan::terpenuhi)).toList();
        return berdiri.isEmpty() ? semua : berdiri;
    }

    /** The absence of the holder of a post as the register has it on a day, as it follows his name. */
    String ketidakhadiran(PemegangJabatan siapa, LocalDate hari) {
        return ketidakhadiran.tetap(siapa, hari) ? "berhalangan tetap" : ketidakhadiran.berlangsungSejak(siapa, hari)
                .map(sejak -> "tidak dapat melaksanakan tugas berturut-turut sejak tanggal " + Kalender.tulis(sejak))
                .orElse("tidak dapat melaksanakan tugas");
    }

    /** The register of absences says since when, and whether for good: nobody types it here. */
    private List<SoalHukum<?>> berhalangan(PemegangJabatan siapa, LocalDate hari) {
        Optional<LocalDate> sejak = ketidakhadiran.berlangsungSejak(siapa, hari);
        List<SoalHukum<?>> soal = new ArrayList<>();
        soal.add(new SoalHukum<>(List.of("dasar"), KetidakhadiranTercatat.class,
                new KetidakhadiranTercatat.Fakta(jabatan.sebutan(siapa), hari, sejak.orElse(null))));
        sejak.ifPresent(mulai -> soal.add(new SoalHukum<>(List.of("dasar"), DasarBerhalangan.class,
                new DasarBerhalangan.Fakta(ketidakhadiran.tetap(siapa, hari), mulai, hari))));
        return soal;
    }

    /**
     * Those of the requirements that the register shows to hold: he lives in the area of his post, and did when the time began
     * that Pasal 25 huruf c asks. Of his KTP it knows nothing.
     */
    private List<String> menurutRegister(PemegangJabatan siapa, DasarDiajukan satu, LocalDate hari) {
        return satu.rujukan().contains("c") && tinggal(siapa, hari) && tinggal(siapa, hari.minus(parameter.pada(hari).masa(DOMISILI)))
                ? List.of("c") : List.of();
    }

    private boolean tinggal(PemegangJabatan siapa, LocalDate hari) {
        return Stream.concat(Stream.of(siapa.unitId()), wilayah.turunan(siapa.unitId(), JenisUnit.RT).stream().map(UnitRingkas::id))
                .anyMatch(rt -> wilayah.unit(rt).jenis() == JenisUnit.RT && penduduk.tinggalDi(siapa.orang(), rt, hari));
    }

    /** What must hold on the day of the Keputusan, whichever route led to it. */
    public List<Putusan> padaHari(String kasusId, LocalDate hari) {
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        PemegangJabatan siapa = penonaktifan.subjek(kasusId);
        List<SoalHukum<?>> soal = new ArrayList<>();
        soal.add(new SoalHukum<>(List.of(), SubjekMenjabat.class, menjabat(Optional.of(siapa), hari)));
        lurah(siapa, hari).ifPresent(orang -> soal.add(new SoalHukum<>(List.of(), BukanPerkaraSendiri.class,
                new BukanPerkaraSendiri.Fakta(orang, List.of(siapa.orang())))));
        soal.addAll(dasarBerdiri(siapa, kasusId, hari));
        soal.add(didengar(kasusId, hari));
        return jawab(soal, edisi);
    }

    /** Whether the one concerned was heard before an act of a day. */
    public SoalHukum<SubjekDidengar.Fakta> didengar(String kasusId, LocalDate hari) {
        KasusPenonaktifan yang = penonaktifan.ambil(kasusId);
        return new SoalHukum<>(List.of(), SubjekDidengar.class, new SubjekDidengar.Fakta(yang.diberitahu(),
                yang.menanggapi() ? yang.didengar() : null, hari));
    }

    /** Who is Lurah on a day over the unit of a post. */
    private Optional<String> lurah(PemegangJabatan siapa, LocalDate hari) {
        return wilayah.leluhur(siapa.unitId(), JenisUnit.KELURAHAN)
                .flatMap(kelurahan -> jabatan.pejabat(Jabatan.LURAH, kelurahan.id(), hari)).map(PemegangJabatan::orang);
    }

    /** What rules answer in an edition. */
    public List<Putusan> jawab(List<SoalHukum<?>> soal, LocalDate edisi) {
        return soal.stream().map(satu -> satu.jawab(katalog, edisi)).toList();
    }
}
