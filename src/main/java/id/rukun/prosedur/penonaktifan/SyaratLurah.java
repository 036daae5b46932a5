package id.rukun.prosedur.penonaktifan;

import id.rukun.berkas.KasusService;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.penonaktifan.JedaTeguran;
import id.rukun.hukum.kebijakan.penonaktifan.TeguranSampai;
import id.rukun.hukum.pergub171.penonaktifan.AsalKasusRt;
import id.rukun.hukum.pergub171.penonaktifan.AsalKasusRw;
import id.rukun.hukum.pergub171.penonaktifan.BuktiAtauSaksiRt;
import id.rukun.hukum.pergub171.penonaktifan.BuktiAtauSaksiRw;
import id.rukun.hukum.pergub171.penonaktifan.TanpaMusyawarahRt;
import id.rukun.hukum.pergub171.penonaktifan.TanpaMusyawarahRw;
import id.rukun.hukum.pergub171.penonaktifan.TeguranLengkapRt;
import id.rukun.hukum.pergub171.penonaktifan.TeguranLengkapRw;
import id.rukun.hukum.pergub171.penonaktifan.UrutanTeguranRt;
import id.rukun.hukum.pergub171.penonaktifan.UrutanTeguranRw;
import id.rukun.prosedur.penonaktifan.formulir.AsalPerkara;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What is asked on the Lurah's own route, by Pasal 36 for an RT and Pasal 37 for an RW. */
@Component
public class SyaratLurah {

    private final PenonaktifanService penonaktifan;
    private final TeguranService teguran;
    private final SyaratPenonaktifan syarat;
    private final KasusService kasusService;
    private final WilayahService wilayah;

    SyaratLurah(PenonaktifanService penonaktifan, TeguranService teguran, SyaratPenonaktifan syarat, KasusService kasusService,
            WilayahService wilayah) {
        this.penonaktifan = penonaktifan;
        this.teguran = teguran;
        this.syarat = syarat;
        this.kasusService = kasusService;
        this.wilayah = wilayah;
    }

    private boolean rt(String unitId) {
        return wilayah.unit(unitId).jenis() == JenisUnit.RT;
    }

    /** Where a matter about somebody of a unit's board comes from. */
    public SoalHukum<?> asal(String unitId, List<AsalPerkara> asal) {
        return new SoalHukum<>(List.of("asal"), rt(unitId) ? AsalKasusRt.class : AsalKasusRw.class,
                new AsalKasusRt.Fakta(asal == null ? List.of() : asal.stream().distinct().map(AsalPerkara::name).toList()));
    }

    /** Evidence and witnesses. */
    public SoalHukum<?> bukti(String kasusId, int bukti, int saksi) {
        return new SoalHukum<>(List.of("alatBukti", "saksi"), rt(unit(kasusId)) ? BuktiAtauSaksiRt.class : BuktiAtauSaksiRw.class,
                new BuktiAtauSaksiRt.Fakta(bukti, saksi));
    }

    /** The Musyawarah that need not be. */
    public SoalHukum<?> musyawarah(String kasusId, boolean ada) {
        return new SoalHukum<>(List.of("musyawarah"), rt(unit(kasusId)) ? TanpaMusyawarahRt.class : TanpaMusyawarahRw.class,
                new TanpaMusyawarahRt.Fakta(ada));
    }

    /** Both warnings, in their order, delivered, and the pause behind them: before an act of a day that rests on them. */
    public List<SoalHukum<?>> teguran(String kasusId, LocalDate hari) {
        List<Teguran> lisan = teguran.lisan(kasusId);
        Optional<Teguran> tertulis = teguran.tertulis(kasusId);
        LocalDate diterima = tertulis.map(Teguran::diterima).orElse(null);
        boolean rt = rt(unit(kasusId));
        List<SoalHukum<?>> soal = new ArrayList<>();
        soal.add(new SoalHukum<>(List.of(), rt ? TeguranLengkapRt.class : TeguranLengkapRw.class,
                new TeguranLengkapRt.Fakta(lisan.size(), tertulis.isPresent() ? 1 : 0)));
        soal.add(new SoalHukum<>(List.of(), rt ? UrutanTeguranRt.class : UrutanTeguranRw.class, new UrutanTeguranRt.Fakta(
                pertama(lisan), tertulis.map(Teguran::tanggal).orElse(null), hari)));
        soal.add(new SoalHukum<>(List.of(), TeguranSampai.class, new TeguranSampai.Fakta(diterima, hari)));
        if (diterima != null) {
            soal.add(new SoalHukum<>(List.of(), JedaTeguran.class, new JedaTeguran.Fakta(diterima, hari)));
        }
        return soal;
    }

    /** Before a written warning of a day: the oral one came first. */
    public SoalHukum<UrutanTeguranRt.Fakta> urutan(String kasusId, LocalDate tertulis, LocalDate hari) {
        return new SoalHukum<>(List.of("tanggal"), rt(unit(kasusId)) ? UrutanTeguranRt.class : UrutanTeguranRw.class,
                new UrutanTeguranRt.Fakta(pertama(teguran.lisan(kasusId)), tertulis, hari));
    }

    private static LocalDate pertama(List<Teguran> lisan) {
        return lisan.isEmpty() ? null : lisan.get(0).tanggal();
    }

    private String unit(String kasusId) {
        return penonaktifan.ambil(kasusId).unitId();
    }

    /** What must hold on the day of the Keputusan. */
    List<Putusan> padaHari(String kasusId, LocalDate hari) {
        KasusPenonaktifan yang = penonaktifan.ambil(kasusId);
        List<SoalHukum<?>> soal = new ArrayList<>(teguran(kasusId, hari));
        soal.add(bukti(kasusId, yang.bukti(), yang.saksi()));
        return syarat.jawab(soal, kasusService.kasus(kasusId).edisi());
    }
}
