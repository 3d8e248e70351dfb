import { inBoth } from '../core/words.ts';

/** What is said when a place takes no posts any more. */
export const goneWords = inBoth(
  {
    gone: (why: string) => `Your digest and alerts cannot be posted in a channel you set up: ${why}`,
    where: 'The channel',
    kept: 'Nothing is lost: what is due there waits. Bring the channel or me back, and it follows by itself within hours, or at once with the button.',
    again: 'Try again now',
    archived: 'the channel was archived.',
    notIn: 'I am not in the channel, or may not write there.',
    unknown: 'the channel was deleted, or I am no longer in it.',
    refused: 'the workspace took back my access.',
    paused: (n: number) => `${n} places do not take posts; what is due there waits.`,
    since: 'since',
    nextTry: 'next try',
  },
  {
    gone: (why: string) => `설정하신 채널에 요약과 알림을 올리지 못하고 있습니다. 이유: ${why}`,
    where: '해당 채널',
    kept: '사라진 글은 없으며 모두 대기 중입니다. 채널이나 봇을 되돌려 주시면 몇 시간 안에 저절로 이어서 올리고, 단추를 누르시면 바로 올립니다.',
    again: '지금 다시 보내기',
    archived: '채널이 보관 처리되었습니다.',
    notIn: '봇이 채널에 없거나 글을 쓸 권한이 없습니다.',
    unknown: '채널이 삭제되었거나 봇이 채널에서 빠졌습니다.',
    refused: '워크스페이스가 봇의 접근 권한을 거두었습니다.',
    paused: (n: number) => `글을 받지 않는 곳이 ${n}곳 있어 보낼 글이 기다리고 있습니다.`,
    since: '시작',
    nextTry: '다음 시도',
  },
);
