package id.rukun.prosedur.penggabungan.proses;

import id.rukun.berkas.JenisEntri;
import id.rukun.engine.step.Gerbang;
import id.rukun.engine.step.Jawaban;
import id.rukun.engine.step.Langkah;
import id.rukun.engine.step.LangkahFactory;
import id.rukun.hukum.Ketentuan;
import id.rukun.hukum.Putusan;
import id.rukun.hukum.kebijakan.DampakRw;
import id.rukun.prosedur.penggabungan.SyaratPenggabungan;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** P-10/G9: size, neighbourhood, number and effect on the RW, from the register. */
@Component
@Jawaban("syarat")
class SyaratGerbang extends Gerbang<Syarat> {

    private static final String DAMPAK_RW = DampakRw.class.getAnnotation(Ketentuan.class).id();

    private final SyaratPenggabungan syarat;

    SyaratGerbang(LangkahFactory factory, SyaratPenggabungan syarat) {
        super(factory);
        this.syarat = syarat;
    }

    @Override
    protected Syarat jawab(Langkah langkah) {
        List<Putusan> putusan = syarat.periksa(langkah.kasusId(), langkah.hariIni());
        putusan.forEach(langkah::catat);
        putusan.stream().filter(p -> !p.terpenuhi() && p.aturan().equals(DAMPAK_RW)).forEach(p -> langkah.tulis(
                JenisEntri.TEMUAN, Map.of("temuan", p.kode(), "keterangan", p.ucapan().kalimat())));
        return putusan.stream().allMatch(Putusan::terpenuhi) ? Syarat.TERPENUHI : Syarat.BELUM_TERPENUHI;
    }
}
