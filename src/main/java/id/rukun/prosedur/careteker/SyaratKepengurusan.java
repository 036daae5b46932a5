package id.rukun.prosedur.careteker;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.pengurus.OrangMasihHidup;
import id.rukun.hukum.kebijakan.pengurus.PengurusWargaDewasa;
import id.rukun.hukum.kebijakan.pengurus.SatuJabatanSeorang;
import id.rukun.hukum.pergub171.careteker.HakCareteker;
import id.rukun.hukum.pergub171.careteker.SumberMasyarakat;
import id.rukun.hukum.pergub171.careteker.SumberRusun;
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
import id.rukun.wilayah.Pengecualian;
import id.rukun.wilayah.UnitRingkas;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What is asked about those on the temporary board of a Careteker. */
@Component
public class SyaratKepengurusan {

    private static final List<String> KEDUDUKAN = List.of("Sekretaris", "Bendahara");

    private final KepengurusanCaretekerService kepengurusan;
    private final KatalogAturan katalog;
    private final KasusService kasusService;
    private final PendudukService penduduk;
    private final KedewasaanService kedewasaan;
    private final HubunganKeluargaService keluarga;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    SyaratKepengurusan(KepengurusanCaretekerService kepengurusan, KatalogAturan katalog, KasusService kasusService,
            PendudukService penduduk, KedewasaanService kedewasaan, HubunganKeluargaService keluarga, JabatanService jabatan,
            WilayahService wilayah) {
        this.kepengurusan = kepengurusan;
        this.katalog = katalog;
        this.kasusService = kasusService;
        this.penduduk = penduduk;
        this.kedewasaan = kedewasaan;
        this.keluarga = keluarga;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** What must hold on the day of the Keputusan. */
    List<Putusan> pada(String kasusId, LocalDate hari) {
        String unit = kepengurusan.dari(kasusId).unitId();
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        List<AnggotaCareteker> anggota = kepengurusan.anggota(kasusId);
        List<String> orang = anggota.stream().map(AnggotaCareteker::pendudukId).toList();
        Set<String> pemilik = new HashSet<>(anggota.stream().filter(AnggotaCareteker::pemilik).map(AnggotaCareteker::pendudukId).toList());
        List<Putusan> putusan = new ArrayList<>(List.of(tanya(HakCareteker.class, hak(unit, hari), edisi),
                tanya(PengurusWargaDewasa.class, dewasa(unit, orang, pemilik, hari, edisi), edisi),
                tanya(TanpaHubunganKekerabatan.class, kekerabatan(orang, hari), edisi),
                tanya(BukanKetuaUnitLain.class, ketuaUnitLain(unit, orang, hari), edisi),
                tanya(OrangMasihHidup.class, hidup(orang, hari), edisi)));
        putusan.add(gedung(unit) ? tanya(SumberRusun.class, new SumberRusun.Fakta(wilayah.nama(unit), luar(unit, orang, pemilik, hari)),
                edisi) : tanya(SumberMasyarakat.class, new SumberMasyarakat.Fakta(wilayah.nama(unit), luar(unit, orang, Set.of(), hari)),
                edisi));
        return putusan;
    }

    /** Who is Careteker of a unit on a day. */
    public HakCareteker.Fakta hak(String unitId, LocalDate hari) {
        return new HakCareteker.Fakta(wilayah.nama(unitId),
                kepengurusan.careteker(unitId, hari).map(PemegangJabatan::nama).orElse(null), hari);
    }

    /** Whether a unit is one of a building (Pasal 7 ayat (2)): then its people are those of Pasal 8 ayat (3). */
    public boolean gedung(String unitId) {
        return wilayah.unit(unitId).pengecualian().contains(Pengecualian.PS7_2);
    }

    /** Who neither lives in the unit on the day nor is among those who need not. */
    public List<String> luar(String unitId, Collection<String> orang, Set<String> pemilik, LocalDate hari) {
        List<String> rt = wilayah.unit(unitId).jenis() == JenisUnit.RT ? List.of(unitId)
                : wilayah.turunan(unitId, JenisUnit.RT).stream().map(UnitRingkas::id).toList();
        return nama(orang.stream().distinct().filter(satu -> !pemilik.contains(satu))
                .filter(satu -> rt.stream().noneMatch(tempat -> penduduk.tinggalDi(satu, tempat, hari))).toList());
    }

    /**
     * Whether they are adult residents of the Kelurahan on the day, by the age that the edition asks; those of the P3SRS and the owners
     * of a building may live wherever in this government (Pasal 8 ayat (3)).
     */
    public PengurusWargaDewasa.Fakta dewasa(String unitId, List<String> orang, Set<String> pemilik, LocalDate hari, LocalDate edisi) {
        String kelurahan = wilayah.leluhur(unitId, JenisUnit.KELURAHAN).orElseThrow().id();
        Set<String> dewasa = new HashSet<>(kedewasaan.dewasa(kelurahan, orang, hari, edisi));
        if (gedung(unitId)) {
            dewasa.addAll(kedewasaan.dewasaSepemerintah(unitId, orang.stream().filter(pemilik::contains).toList(), hari, edisi));
        }
        return new PengurusWargaDewasa.Fakta(wilayah.nama(kelurahan), hari, IntStream.range(0, orang.size())
                .filter(urutan -> !dewasa.contains(orang.get(urutan))).mapToObj(SyaratKepengurusan::kedudukan).toList());
    }

    private static String kedudukan(int urutan) {
        return urutan < KEDUDUKAN.size() ? KEDUDUKAN.get(urutan) : "pengurus Bidang ke-" + (urutan - KEDUDUKAN.size() + 1);
    }

    /** Who stands on the list twice. */
    public SatuJabatanSeorang.Fakta ganda(List<String> orang) {
        Set<String> dilihat = new HashSet<>();
        return new SatuJabatanSeorang.Fakta(nama(orang.stream().filter(satu -> !dilihat.add(satu)).distinct().toList()));
    }

    /** Pairs that are husband and wife or parent and child on the day. */
    public TanpaHubunganKekerabatan.Fakta kekerabatan(Collection<String> orang, LocalDate hari) {
        Map<String, String> nama = penduduk.nama(orang);
        return new TanpaHubunganKekerabatan.Fakta(keluarga.antara(orang, hari).stream()
                .map(h -> new DuaPengurus(nama.get(h.satu()), nama.get(h.lain()), h.kalimat())).toList());
    }

    /** Those who are Ketua of another unit on the day. */
    public BukanKetuaUnitLain.Fakta ketuaUnitLain(String unitId, Collection<String> orang, LocalDate hari) {
        return new BukanKetuaUnitLain.Fakta(orang.stream().distinct()
                .flatMap(satu -> jabatan.jabatanOrang(satu, hari, hari).stream())
                .filter(p -> p.jabatan().ketua() && !p.unitId().equals(unitId)).map(p -> p.nama() + ", " + jabatan.sebutan(p)).toList());
    }

    /** Who has died by the day. */
    public OrangMasihHidup.Fakta hidup(Collection<String> orang, LocalDate hari) {
        return new OrangMasihHidup.Fakta(nama(orang.stream().distinct().filter(satu -> penduduk.cari(satu)
                .map(Penduduk::tanggalMeninggal).filter(tanggal -> !tanggal.isAfter(hari)).isPresent()).toList()));
    }

    private List<String> nama(List<String> orang) {
        Map<String, String> nama = penduduk.nama(orang);
        return orang.stream().map(satu -> nama.getOrDefault(satu, satu)).toList();
    }

    private <F extends Record> Putusan tanya(Class<? extends Aturan<F>> aturan, F fakta, LocalDate edisi) {
        return katalog.periksa(aturan, fakta, edisi);
    }
}
