package id.rukun.engine.door.oidc;

import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** An answer of so many bytes at most: what is longer is not read on, and fails. */
class LimitedBody implements BodySubscriber<byte[]> {

    private final BodySubscriber<byte[]> isi = BodySubscribers.ofByteArray();
    private final int terbanyak;
    private Subscription sumber;
    private long dibaca;

    LimitedBody(int terbanyak) {
        this.terbanyak = terbanyak;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return isi.getBody();
    }

    @Override
    public void onSubscribe(Subscription langganan) {
        sumber = langganan;
        isi.onSubscribe(langganan);
    }

    @Override
    public void onNext(List<ByteBuffer> bagian) {
        dibaca += bagian.stream().mapToLong(ByteBuffer::remaining).sum();
        if (dibaca > terbanyak) {
            sumber.cancel();
            isi.onError(new IOException("More than " + terbanyak + " bytes"));
        } else {
            isi.onNext(bagian);
        }
    }

    @Override
    public void onError(Throwable sebab) {
        isi.onError(sebab);
    }

    @Override
    public void onComplete() {
        if (dibaca <= terbanyak) {
            isi.onComplete();
        }
    }
}
