package id.rukun.engine.door.body;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** A request whose body was read already and is read once more. */
class ReplayedRequest extends HttpServletRequestWrapper {

    private final byte[] badan;

    ReplayedRequest(HttpServletRequest permintaan, byte[] badan) {
        super(permintaan);
        this.badan = badan;
    }

    byte[] badan() {
        return badan;
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new StringReader(new String(badan, StandardCharsets.UTF_8)));
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Badan(new ByteArrayInputStream(badan));
    }

    private static final class Badan extends ServletInputStream {

        private final ByteArrayInputStream isi;

        Badan(ByteArrayInputStream isi) {
            this.isi = isi;
        }

        @Override
        public int read() {
            return isi.read();
        }

        @Override
        public boolean isFinished() {
            return isi.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener pendengar) {
            throw new UnsupportedOperationException("Badan permintaan hanya dibaca langsung");
        }
    }
}
