package id.rukun.lampiran;

import id.rukun.hukum.TeksTerlihat;
import java.util.Set;

/** The name under which a file is shown and handed out: what a person called it, made harmless, with the ending of its kind. */
final class NamaBerkas {

    private static final int PANJANG = 120;
    private static final String TANPA_NAMA = "lampiran";
    private static final Set<Integer> TERLARANG =
            Set.of((int) '"', (int) '*', (int) ':', (int) '<', (int) '>', (int) '?', (int) '|', (int) ';', (int) '%');

    private NamaBerkas() {}

    static String dari(String nama, JenisLampiran jenis) {
        String tanpaFolder = nama == null ? "" : nama.substring(Math.max(nama.lastIndexOf('/'), nama.lastIndexOf('\\')) + 1);
        int titik = tanpaFolder.lastIndexOf('.');
        StringBuilder bersih = new StringBuilder();
        (titik > 0 ? tanpaFolder.substring(0, titik) : tanpaFolder).codePoints()
                .filter(k -> TeksTerlihat.tersembunyi(Character.toString(k)).isEmpty())
                .map(k -> TERLARANG.contains(k) || Character.isWhitespace(k) ? ' ' : k)
                .limit(PANJANG).forEach(bersih::appendCodePoint);
        String rapi = bersih.toString().strip().replaceAll(" +", " ");
        return (TeksTerlihat.bermakna(rapi) ? rapi : TANPA_NAMA) + "." + jenis.akhiran();
    }
}
