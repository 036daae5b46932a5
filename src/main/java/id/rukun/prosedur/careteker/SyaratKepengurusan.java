package id.rukun.prosedur.careteker;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.careteker.KursiPengurusKosong;
import id.rukun.hukum.kebijakan.careteker.UsulanCaretekerMenjabat;
import id.rukun.hukum.kebijakan.pengurus.OrangMasihHidup;
import id.rukun.hukum.kebijakan.pengurus.PengurusWargaDewasa;
import id.rukun.hukum.pergub171.careteker.HakCareteker;
import id.rukun.hukum.pergub171.careteker.SumberMasyarakat;
import id.rukun.hukum.pergub171.careteker.SumberRusun;
import id.rukun.hukum.pergub171.pengurus.BukanKetuaUnitLain;
import id.rukun.hukum.pergub171.pengurus.TanpaHubunganKekerabatan;
import id.rukun.jabatan.Orang;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.jabatan.Penempatan;
import id.rukun.jabatan.PenempatanService;
import id.rukun.jabatan.SifatJabatan;
import id.rukun.penduduk.PendudukService;
import id.rukun.penduduk.keluarga.KedewasaanService;
import id.rukun.prosedur.kepengurusan.FaktaKepengurusan;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Pengecualian;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What is asked about those on the temporary board of a Careteker. */
@Component
public class SyaratKepengurusan {

    /** Stands for the Keputusan that a placement would rest on. */
    private static final String USULAN = "usulan";

    private final KepengurusanCaretekerService kepengurusan;
    private final KatalogAturan katalog;
    private final KasusService kasusService;
    private final FaktaKepengurusan fakta;
    private final KedewasaanService kedewasaan;
    private final PendudukService penduduk;
    private final PenempatanService penempatan;
    private final WilayahService wilayah;

    SyaratKepengurusan(KepengurusanCaretekerService kepengurusan, KatalogAturan katalog, KasusService kasusService,
            FaktaKepengurusan fakta, KedewasaanService kedewasaan, PendudukService penduduk,
            PenempatanService penempatan, WilayahService wilayah) {
        this.kepengurusan = kepengurusan;
        this.katalog = katalog;
        this.kasusService = kasusService;
        this.fakta = fakta;
        this.kedewasaan = kedewasaan;
        this.penduduk = penduduk;
        this.penempatan = penempatan;
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
                tanya(UsulanCaretekerMenjabat.class, usulan(unit, kepengurusan.pengusul(kasusId).map(PemegangJabatan::orang), hari), edisi),
                tanya(KursiPengurusKosong.class, kosong(unit, anggota, hari), edisi),
                tanya(PengurusWargaDewasa.class, dewasa(unit, orang, pemilik, hari, edisi), edisi),
                tanya(TanpaHubunganKekerabatan.class, fakta.kekerabatan(orang, hari), edisi),
                tanya(BukanKetuaUnitLain.class, fakta.ketuaUnitLain(unit, orang, hari), edisi),
                tanya(OrangMasihHidup.class, fakta.hidup(orang, hari), edisi)));
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

    /** Whether what somebody proposes comes from the Careteker of a unit on a day. */
    public UsulanCaretekerMenjabat.Fakta usulan(String unitId, Optional<String> pengusul, LocalDate hari) {
        Optional<PemegangJabatan> careteker = kepengurusan.careteker(unitId, hari);
        return new UsulanCaretekerMenjabat.Fakta(wilayah.nama(unitId), careteker.map(PemegangJabatan::nama).orElse(null),
                pengusul.isPresent() && pengusul.equals(careteker.map(PemegangJabatan::orang)), hari);
    }

    /** Whether another board of a unit is being proposed. */
    public KursiPengurusKosong.Fakta sekali(String unitId, String kasusId) {
        return new KursiPengurusKosong.Fakta(wilayah.nama(unitId), List.of(), kepengurusan.kasusLain(unitId, kasusId).orElse(null));
    }

    /** Which of the seats are held, or by whom another one of the same board, on any day from this one to the Careteker's last. */
    public KursiPengurusKosong.Fakta kosong(String unitId, List<AnggotaCareteker> anggota, LocalDate hari) {
        LocalDate sampai = kepengurusan.careteker(unitId, hari).map(PemegangJabatan::sampai).orElse(hari);
        Map<String, String> nama = penduduk.nama(anggota.stream().map(AnggotaCareteker::pendudukId).toList());
        return new KursiPengurusKosong.Fakta(wilayah.nama(unitId), anggota.stream().filter(a -> a.pemegangId() == null)
                .flatMap(a -> penempatan.halangan(new Penempatan(unitId, a.jabatan(), SifatJabatan.SEMENTARA,
                        Orang.warga(a.pendudukId(), nama.getOrDefault(a.pendudukId(), a.pendudukId()), null), hari, sampai, USULAN))
                        .stream()).distinct().toList(), null);
    }

    /** Whether a unit is one of a building (Pasal 7 ayat (2)): then its people are those of Pasal 8 ayat (3). */
    public boolean gedung(String unitId) {
        return wilayah.unit(unitId).pengecualian().contains(Pengecualian.PS7_2);
    }

    /** Who neither lives in the unit on the day nor is among those who need not. */
    public List<String> luar(String unitId, Collection<String> orang, Set<String> pemilik, LocalDate hari) {
        return fakta.nama(orang.stream().distinct().filter(satu -> !pemilik.contains(satu))
                .filter(satu -> !fakta.tinggal(satu, unitId, hari)).toList());
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
        return fakta.dewasa(kelurahan, orang, hari, dewasa);
    }

    private <F extends Record> Putusan tanya(Class<? extends Aturan<F>> aturan, F isi, LocalDate edisi) {
        return katalog.periksa(aturan, isi, edisi);
    }
}
