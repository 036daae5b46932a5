package id.rukun.impor.tabel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbook that holds some rows; style 1 shows a number as a day. */
public final class BukuKerjaUji {

    private static final String KEPALA = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String LEMBAR = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PAKET = "http://schemas.openxmlformats.org/package/2006/";
    private static final String KANTOR = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private BukuKerjaUji() {}

    /** @param baris its rows, in the words of the format */
    public static byte[] satu(String baris) throws IOException {
        return buku(baris, "");
    }

    /** The same with a second sheet; none where it is empty. */
    static byte[] buku(String baris, String kedua) throws IOException {
        boolean dua = !kedua.isEmpty();
        Map<String, String> bagian = new LinkedHashMap<>();
        bagian.put("[Content_Types].xml", "<Types xmlns=\"" + PAKET + "content-types\"><Default Extension=\"rels\" "
                + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                + "ContentType=\"application/xml\"/>" + jenis("/xl/workbook.xml", "sheet.main") + jenis("/xl/worksheets/sheet1.xml", "worksheet")
                + (dua ? jenis("/xl/worksheets/sheet2.xml", "worksheet") : "")
                + jenis("/xl/styles.xml", "styles") + "</Types>");
        bagian.put("_rels/.rels", "<Relationships xmlns=\"" + PAKET + "relationships\"><Relationship Id=\"rId1\" Type=\"" + KANTOR
                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        bagian.put("xl/workbook.xml", "<workbook xmlns=\"" + LEMBAR + "\" xmlns:r=\"" + KANTOR
                + "\"><sheets><sheet name=\"Lembar1\" sheetId=\"1\" r:id=\"rId1\"/>" + (dua ? "<sheet name=\"RW 02\" sheetId=\"2\" r:id=\"rId3\"/>" : "") + "</sheets></workbook>");
        bagian.put("xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PAKET + "relationships\"><Relationship Id=\"rId1\" Type=\"" + KANTOR
                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + KANTOR
                + "/styles\" Target=\"styles.xml\"/>" + (dua ? "<Relationship Id=\"rId3\" Type=\"" + KANTOR
                + "/worksheet\" Target=\"worksheets/sheet2.xml\"/>" : "") + "</Relationships>");
        bagian.put("xl/styles.xml", "<styleSheet xmlns=\"" + LEMBAR + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
                + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\">"
                + "<xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        bagian.put("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + LEMBAR + "\"><sheetData>" + baris + "</sheetData></worksheet>");
        if (dua) {
            bagian.put("xl/worksheets/sheet2.xml", "<worksheet xmlns=\"" + LEMBAR + "\"><sheetData>" + kedua + "</sheetData></worksheet>");
        }
        ByteArrayOutputStream keluar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(keluar)) {
            for (Map.Entry<String, String> satu : bagian.entrySet()) {
                zip.putNextEntry(new ZipEntry(satu.getKey()));
                zip.write((KEPALA + satu.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        }
        return keluar.toByteArray();
    }

    private static String jenis(String bagian, String apa) {
        return "<Override PartName=\"" + bagian + "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + apa + "+xml\"/>";
    }
}
