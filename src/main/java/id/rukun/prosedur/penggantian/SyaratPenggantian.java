package id.rukun.prosedur.penggantian;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.pengurus.BidangBerpengurus;
import id.rukun.hukum.kebijakan.pengurus.OrangMasihHidup;
import id.rukun.hukum.kebijakan.pengurus.PengurusPenduduk;
import id.rukun.hukum.kebijakan.pengurus.PengurusWargaDewasa;
import id.rukun.hukum.kebijakan.pengurus.SatuJabatanSeorang;
import id.rukun.hukum.kebijakan.penggantian.JabatanKosong;
import id.rukun.hukum.kebijakan.penggantian.PenggantianTerbuka;
import id.rukun.hukum.pergub171.penggantian.KetuaDigantiMelaluiPemilihan;
import id.rukun.hukum.pergub171.penggantian.PenggantiTanpaKekerabatan;
import id.rukun.hukum.pergub171.pengurus.BukanKetuaUnitLain;
import id.rukun.hukum.pergub171.pengurus.TanpaHubunganKekerabatan;
import id.rukun.hukum.pergub171.pengurus.TanpaHubunganKekerabatan.DuaPengurus;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.Penduduk;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.keluarga.HubunganKeluargaService;
import id.rukun.penduduk.keluarga.KedewasaanService;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked about a vacant post, and about who is to take it. */
@Component
public class SyaratPenggantian {

    private final PenggantianService penggantian;
    private final KatalogAturan katalog;
    private final KasusService kasusService;
    private final PendudukService penduduk;
    private final KedewasaanService kedewasaan;
    private final HubunganKeluargaService keluarga;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    SyaratPenggantian(PenggantianService penggantian, KatalogAturan katalog, KasusService kasusService, PendudukService penduduk,
            KedewasaanService kedewasaan, HubunganKeluargaService keluarga, JabatanService jabatan, WilayahService wilayah) {
        this.penggantian = penggantian;
        this.katalog = katalog;
        this.kasusService = kasusService;
        this.penduduk = penduduk;
        this.kedewasaan = kedewasaan;
        this.keluarga = keluarga;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** What must hold on the day of the Keputusan. */
    List<Putusan> keputusan(String kasusId, LocalDate hari) {
        Penggantian yang = penggantian.ambil(kasusId);
        PemegangJabatan lama = penggantian.lama(yang);
        String siapa = yang.pendudukId();
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        return List.of(tanya(PengurusWargaDewasa.class, dewasa(lama, siapa, hari, edisi), edisi),
                tanya(JabatanKosong.class, kosong(lama, hari), edisi),
                tanya(PenggantianTerbuka.class, terbuka(lama, kasusId, hari), edisi),
                tanya(SatuJabatanSeorang.class, ganda(yang, siapa, hari), edisi),
                tanya(PenggantiTanpaKekerabatan.class, kekerabatan(yang, siapa, hari), edisi),
                tanya(TanpaHubunganKekerabatan.class, kekerabatan(yang, siapa, hari), edisi),
                tanya(BukanKetuaUnitLain.class, ketuaUnitLain(yang.unitId(), siapa, hari), edisi),
                tanya(OrangMasihHidup.class, hidup(siapa, hari), edisi));
    }

    /** Whether a post that somebody has left is vacant on a day. */
    public JabatanKosong.Fakta kosong(PemegangJabatan lama, LocalDate hari) {
        return new JabatanKosong.Fakta(jabatan.sebutan(lama), penggantian.ditinggalkan(lama),
                penggantian.pemegang(lama, hari).orElse(null));
    }

    /** Whether it is the post of a Ketua, for which nobody is named. */
    public KetuaDigantiMelaluiPemilihan.Fakta ketua(PemegangJabatan lama) {
        return new KetuaDigantiMelaluiPemilihan.Fakta(jabatan.sebutan(lama), lama.jabatan().ketua());
    }

    /** Whether its board is in office on a day, and no other case fills it. */
    public PenggantianTerbuka.Fakta terbuka(PemegangJabatan lama, String kasusId, LocalDate hari) {
        return new PenggantianTerbuka.Fakta(penggantian.kasusLain(lama, kasusId).orElse(null),
                penggantian.hariTerakhir(lama).orElse(null), hari);
    }

    /** Whether he is an adult resident of this government on the day, by the age that the edition asks. */
    public PengurusWargaDewasa.Fakta dewasa(PemegangJabatan lama, String siapa, LocalDate hari, LocalDate edisi) {
        boolean dewasa = kedewasaan.dewasaSepemerintah(lama.unitId(), Set.of(siapa), hari, edisi).contains(siapa);
        return new PengurusWargaDewasa.Fakta(wilayah.nama(wilayah.pemerintah(lama.unitId()).id()), hari,
                dewasa ? List.of() : List.of(lama.jabatan().sebutan()));
    }

    /** Whether he holds another post on the same board on the day, or is named for one. */
    public SatuJabatanSeorang.Fakta ganda(Penggantian yang, String siapa, LocalDate hari) {
        return new SatuJabatanSeorang.Fakta(sejawat(yang, hari).anyMatch(siapa::equals) ? List.of(nama(siapa)) : List.of());
    }

    /** Those on the board whose husband, wife, parent, or child he is on the day; how the others are related is not asked again. */
    public TanpaHubunganKekerabatan.Fakta kekerabatan(Penggantian yang, String siapa, LocalDate hari) {
        List<String> orang = Stream.concat(Stream.of(siapa), sejawat(yang, hari)).distinct().toList();
        Map<String, String> nama = penduduk.nama(orang);
        return new TanpaHubunganKekerabatan.Fakta(keluarga.antara(orang, hari).stream()
                .filter(h -> h.satu().equals(siapa) || h.lain().equals(siapa))
                .map(h -> new DuaPengurus(nama.get(h.satu()), nama.get(h.lain()), h.kalimat())).toList());
    }

    /** Everybody on the board on the day, and those who are named for it in other cases. */
    private Stream<String> sejawat(Penggantian yang, LocalDate hari) {
        return Stream.concat(jabatan.pengurus(yang.unitId(), hari).stream().map(PemegangJabatan::pendudukId).filter(Objects::nonNull),
                penggantian.ditunjukLain(yang.unitId(), yang.kasusId()).stream());
    }

    /** Whether he is Ketua of another unit on the day. */
    public BukanKetuaUnitLain.Fakta ketuaUnitLain(String unitId, String siapa, LocalDate hari) {
        return new BukanKetuaUnitLain.Fakta(jabatan.jabatanOrang(siapa, hari, hari).stream()
                .filter(p -> p.jabatan().ketua() && !p.unitId().equals(unitId)).map(p -> p.nama() + ", " + jabatan.sebutan(p)).toList());
    }

    /** Whether he has died by the day. */
    public OrangMasihHidup.Fakta hidup(String siapa, LocalDate hari) {
        return new OrangMasihHidup.Fakta(penduduk.cari(siapa).map(Penduduk::tanggalMeninggal).filter(t -> !t.isAfter(hari))
                .map(t -> List.of(nama(siapa))).orElse(List.of()));
    }

    /** Whether he lives in the unit on the day; who lives in another Kelurahan is called by his post, not by his name. */
    public PengurusPenduduk.Fakta penduduk(PemegangJabatan lama, String siapa, LocalDate hari, String alasan) {
        String unit = lama.unitId();
        List<String> rt = wilayah.unit(unit).jenis() == JenisUnit.RT ? List.of(unit) : rt(unit);
        String kelurahan = wilayah.leluhur(unit, JenisUnit.KELURAHAN).orElseThrow().id();
        List<String> luar = tinggal(siapa, rt, hari) ? List.of() : List.of(tinggal(siapa, rt(kelurahan), hari) ? nama(siapa)
                : lama.jabatan().sebutan() + " (dari luar Kelurahan)");
        return new PengurusPenduduk.Fakta(wilayah.nama(unit), luar, alasan);
    }

    private List<String> rt(String unitId) {
        return wilayah.turunan(unitId, JenisUnit.RT).stream().map(UnitRingkas::id).toList();
    }

    private boolean tinggal(String siapa, List<String> rt, LocalDate hari) {
        return rt.stream().anyMatch(tempat -> penduduk.tinggalDi(siapa, tempat, hari));
    }

    /** Whether who takes the post of a Bidang has one, and nobody else. */
    public BidangBerpengurus.Fakta bidang(PemegangJabatan lama, String siapa, String bidang) {
        boolean perlu = lama.jabatan().jamak();
        return new BidangBerpengurus.Fakta(perlu && bidang == null ? List.of(nama(siapa)) : List.of(),
                !perlu && bidang != null ? List.of(bidang) : List.of());
    }

    private String nama(String siapa) {
        return penduduk.nama(List.of(siapa)).getOrDefault(siapa, siapa);
    }

    private <F extends Record> Putusan tanya(Class<? extends Aturan<F>> aturan, F fakta, LocalDate edisi) {
        return katalog.periksa(aturan, fakta, edisi);
    }
}
