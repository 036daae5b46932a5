package id.rukun.prosedur.tokoh.proses;

import id.rukun.engine.step.Pertanyaan;
import id.rukun.engine.step.SebelumDikirim;
import id.rukun.engine.step.TanyaBalik;
import id.rukun.prosedur.musyawarah.mode.RegisterTokoh;
import id.rukun.prosedur.musyawarah.mode.RegisterTokoh.Tokoh;
import id.rukun.prosedur.tokoh.formulir.CalonTokohIsian;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code penetapan-tokoh-masyarakat}: what is asked back before others take the place of those who stand for an RT. */
@Component
class CalonTanyaBalik {

    private final RegisterTokoh register;
    private final PenetapanTokohLangkah langkah;
    private final WilayahService wilayah;

    CalonTanyaBalik(RegisterTokoh register, PenetapanTokohLangkah langkah, WilayahService wilayah) {
        this.register = register;
        this.langkah = langkah;
        this.wilayah = wilayah;
    }

    /** Whoever is left out stands for the RT no longer. */
    @SebelumDikirim(CalonTokohIsian.class)
    List<TanyaBalik> calon(Pertanyaan pertanyaan) {
        String rt = pertanyaan.teks(PenetapanTokohMasyarakatProcess.RT);
        List<String> calon = pertanyaan.isian(CalonTokohIsian.class).calon();
        langkah.wajibDapatTerdaftar(pertanyaan, rt, calon);
        String digantikan = register.tokoh(List.of(rt), pertanyaan.hariIni()).stream()
                .filter(t -> !calon.contains(t.pendudukId())).map(Tokoh::nama).sorted().collect(Collectors.joining(", "));
        return digantikan.isEmpty() ? List.of() : List.of(new TanyaBalik(
                "Kini mewakili " + wilayah.nama(rt) + " dan tidak Anda calonkan lagi: " + digantikan + ".",
                "Bila calon yang Anda ajukan terpilih, mereka tidak lagi tokoh masyarakat sejak hari musyawarahnya (kebijakan Rukun)."));
    }
}
