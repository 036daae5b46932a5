package id.rukun.prosedur.pengurus;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.Aturan;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.pengurus.BidangBerpengurus;
import id.rukun.hukum.kebijakan.pengurus.OrangMasihHidup;
import id.rukun.hukum.kebijakan.pengurus.PengurusWargaDewasa;
import id.rukun.hukum.pergub171.masabakti.DasarMulaiMasaBakti;
import id.rukun.hukum.pergub171.masabakti.LamaMasaBakti;
import id.rukun.hukum.pergub171.masabakti.MasaBaktiBerturut;
import id.rukun.hukum.pergub171.masabakti.MasaBaktiTidakTumpangTindih;
import id.rukun.hukum.pergub171.pengurus.BidangMenurutKebutuhan;
import id.rukun.hukum.pergub171.pengurus.BukanKetuaUnitLain;
import id.rukun.hukum.pergub171.pengurus.KetuaTidakMerangkap;
import id.rukun.hukum.pergub171.pengurus.MasaBaktiLamaBerakhir;
import id.rukun.hukum.pergub171.pengurus.SebulanTanpaPengurus;
import id.rukun.hukum.pergub171.pengurus.SusunanLengkapRt;
import id.rukun.hukum.pergub171.pengurus.SusunanLengkapRw;
import id.rukun.hukum.pergub171.pengurus.TanpaHubunganKekerabatan;
import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.masabakti.MasaBakti;
import id.rukun.jabatan.masabakti.MasaBaktiService;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.kepengurusan.FaktaKepengurusan;
import id.rukun.prosedur.pengurus.formulir.IsiSusunan;
import id.rukun.prosedur.pengurus.formulir.PembagianBidang;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is asked about a Ketua terpilih, his term, and those on the list of his board. */
@Component
public class SyaratPengurus {

    private final PengurusService pengurus;
    private final KatalogAturan katalog;
    private final KasusService kasusService;
    private final PendudukService penduduk;
    private final FaktaKepengurusan fakta;
    private final JabatanService jabatan;
    private final MasaBaktiService masaBakti;
    private final WargaPengurus warga;

    SyaratPengurus(PengurusService pengurus, KatalogAturan katalog, KasusService kasusService, PendudukService penduduk,
            FaktaKepengurusan fakta, JabatanService jabatan, MasaBaktiService masaBakti, WargaPengurus warga) {
        this.pengurus = pengurus;
        this.katalog = katalog;
        this.kasusService = kasusService;
        this.penduduk = penduduk;
        this.fakta = fakta;
        this.jabatan = jabatan;
        this.masaBakti = masaBakti;
        this.warga = warga;
    }

    /** What must hold on the day of the Keputusan about the Ketua terpilih. */
    List<Putusan> ketua(String kasusId, LocalDate hari) {
        Pemilihan pemilihan = pengurus.pemilihan(kasusId);
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        return List.of(
                tanya(DasarMulaiMasaBakti.class, new DasarMulaiMasaBakti.Fakta(pemilihan.dasarMulai().name(),
                        pemilihan.tanggalBeritaAcara(), pemilihan.tanggalPenyerahan(), pemilihan.hariTerakhirLama(), hari), edisi),
                tanya(MasaBaktiTidakTumpangTindih.class,
                        new MasaBaktiTidakTumpangTindih.Fakta(pemilihan.mulai(), pemilihan.hariTerakhirLama()), edisi),
                tanya(LamaMasaBakti.class, new LamaMasaBakti.Fakta(pemilihan.mulai(),
                        masaBakti.hariTerakhir(pemilihan.mulai(), edisi)), edisi),
                tanya(MasaBaktiBerturut.class, berturut(pemilihan), edisi),
                tanya(KetuaTidakMerangkap.class, rangkap(pemilihan, hari), edisi),
                tanya(PengurusWargaDewasa.class, warga.ketua(pemilihan.unitId(), pemilihan.pemenangId(), hari, edisi), edisi),
                tanya(OrangMasihHidup.class, fakta.hidup(List.of(pemilihan.pemenangId()), hari), edisi));
    }

    /** How often the winner was Ketua of the unit before; what this case itself has established is no term before. */
    public MasaBaktiBerturut.Fakta berturut(Pemilihan pemilihan) {
        return new MasaBaktiBerturut.Fakta(nama(pemilihan.pemenangId()), masaBakti.masaBakti(pemilihan.unitId()).stream()
                .filter(m -> m.mulai().isBefore(pemilihan.tanggalPemilihan())).map(m -> new MasaBaktiBerturut.MasaSebelumnya(
                        m.tanggalPemilihan(), m.pendudukId().equals(pemilihan.pemenangId()))).toList());
    }

    /** On which boards of other units the winner is on the day. */
    public KetuaTidakMerangkap.Fakta rangkap(Pemilihan pemilihan, LocalDate hari) {
        return new KetuaTidakMerangkap.Fakta(nama(pemilihan.pemenangId()), jabatan.jabatanOrang(pemilihan.pemenangId(), hari, hari)
                .stream().filter(p -> p.jabatan().pengurus() && !p.unitId().equals(pemilihan.unitId())).map(jabatan::sebutan)
                .toList());
    }

    /** What must hold on the day of the Keputusan about the board. */
    List<Putusan> susunan(String kasusId, LocalDate hari) {
        Pemilihan pemilihan = pengurus.pemilihan(kasusId);
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        List<AnggotaSusunan> anggota = pengurus.susunan(kasusId);
        List<String> orang = Stream.concat(Stream.of(pemilihan.pemenangId()), anggota.stream().map(AnggotaSusunan::pendudukId))
                .toList();
        return List.of(
                tanya(lengkap(pemilihan), lengkap(pemilihan, orang(anggota, 0), orang(anggota, 1)), edisi),
                tanya(TanpaHubunganKekerabatan.class, fakta.kekerabatan(orang, hari), edisi),
                tanya(BukanKetuaUnitLain.class, fakta.ketuaUnitLain(pemilihan.unitId(), orang, hari), edisi),
                tanya(PengurusWargaDewasa.class, warga.pengurus(pemilihan.unitId(), tanpaKetua(orang), hari, edisi), edisi),
                tanya(OrangMasihHidup.class, fakta.hidup(orang, hari), edisi));
    }

    /** What must hold on the day of the Keputusan about a temporary board. */
    List<Putusan> sementara(String kasusId, LocalDate hari) {
        Pemilihan pemilihan = pengurus.pemilihan(kasusId);
        LocalDate edisi = kasusService.kasus(kasusId).edisi();
        List<String> orang = Stream.concat(Stream.of(pemilihan.pemenangId()),
                pengurus.sementara(kasusId).stream().map(AnggotaSusunan::pendudukId)).toList();
        return List.of(tanya(SebulanTanpaPengurus.class, sebulan(pemilihan, hari), edisi),
                tanya(MasaBaktiLamaBerakhir.class, lamaBerakhir(pemilihan, hari), edisi),
                tanya(TanpaHubunganKekerabatan.class, fakta.kekerabatan(orang, hari), edisi),
                tanya(BukanKetuaUnitLain.class, fakta.ketuaUnitLain(pemilihan.unitId(), orang, hari), edisi),
                tanya(PengurusWargaDewasa.class, warga.sementara(pemilihan.unitId(), tanpaKetua(orang), hari, edisi), edisi),
                tanya(OrangMasihHidup.class, fakta.hidup(orang, hari), edisi));
    }

    /** Whether the month is over and no list has come. */
    public SebulanTanpaPengurus.Fakta sebulan(Pemilihan pemilihan, LocalDate hari) {
        return new SebulanTanpaPengurus.Fakta(pemilihan.tanggalPemilihan(), pemilihan.disampaikan(), hari);
    }

    /** Whether the term that this election gave has begun. */
    public MasaBaktiLamaBerakhir.Fakta lamaBerakhir(Pemilihan pemilihan, LocalDate hari) {
        return new MasaBaktiLamaBerakhir.Fakta(masaBakti.masaBakti(pemilihan.unitId()).stream()
                .filter(m -> m.tanggalPemilihan().equals(pemilihan.tanggalPemilihan())).map(MasaBakti::mulai).findFirst()
                .orElse(null), hari);
    }

    /** Sekretaris and Bendahara are the first on every list. */
    private static String orang(List<AnggotaSusunan> anggota, int urutan) {
        return anggota.stream().filter(a -> a.urutan() == urutan).map(AnggotaSusunan::pendudukId).findFirst().orElse(null);
    }

    /** The rule of the level (Pasal 21 ayat (1), ayat (2)). */
    public Class<? extends Aturan<SusunanLengkapRt.Fakta>> lengkap(Pemilihan pemilihan) {
        return pengurus.rt(pemilihan) ? SusunanLengkapRt.class : SusunanLengkapRw.class;
    }

    /** Whether the three posts that every board has are filled. */
    public SusunanLengkapRt.Fakta lengkap(Pemilihan pemilihan, String sekretaris, String bendahara) {
        return new SusunanLengkapRt.Fakta(nama(pemilihan.pemenangId()), nama(sekretaris), nama(bendahara));
    }

    private String nama(String orang) {
        return orang == null ? null : penduduk.nama(List.of(orang)).get(orang);
    }

    /** Everybody on a list, the Ketua first; who stands on it twice is named twice. */
    public List<String> orang(Pemilihan pemilihan, IsiSusunan isian) {
        List<String> bidang = isian.pengurusBidang() == null ? List.of() : isian.pengurusBidang();
        return Stream.concat(Stream.of(pemilihan.pemenangId(), isian.sekretaris(), isian.bendahara()), bidang.stream()).toList();
    }

    /** Everybody on such a list but the Ketua. */
    public static List<String> tanpaKetua(List<String> orang) {
        return orang.subList(1, orang.size());
    }

    /** Who has no Bidang, and which Bidang have nobody on the list. */
    public BidangBerpengurus.Fakta bidang(IsiSusunan isian) {
        Map<String, PembagianBidang> cocok = pengurus.pembagian(isian);
        List<PembagianBidang> sisa = new ArrayList<>(Optional.ofNullable(isian.pembagianBidang()).orElse(List.of()));
        cocok.values().forEach(sisa::remove);
        List<String> tanpa = Optional.ofNullable(isian.pengurusBidang()).orElse(List.of()).stream().distinct()
                .filter(satu -> !cocok.containsKey(satu)).toList();
        return new BidangBerpengurus.Fakta(fakta.nama(tanpa), sisa.stream().map(PembagianBidang::bidang).toList());
    }

    /** Its Bidang, and those that nobody has. */
    public BidangMenurutKebutuhan.Fakta kebutuhan(IsiSusunan isian) {
        return new BidangMenurutKebutuhan.Fakta(namaBidang(isian), bidang(isian).tanpaPengurus());
    }

    /** The names of its Bidang; none for a list without. */
    public static List<String> namaBidang(IsiSusunan isian) {
        return Optional.ofNullable(isian.pembagianBidang()).orElse(List.of()).stream().map(PembagianBidang::bidang).distinct().toList();
    }

    private <F extends Record> Putusan tanya(Class<? extends Aturan<F>> aturan, F isi, LocalDate edisi) {
        return katalog.periksa(aturan, isi, edisi);
    }
}
